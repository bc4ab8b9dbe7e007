/** Read where no configuration is named. */
export const usualConfig = 'khuyencong.config.json';
