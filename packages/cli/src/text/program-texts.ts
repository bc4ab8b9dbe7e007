import type { Language } from '@khuyencong/model';
import { commandExamples, type CommandExamples } from './command-examples.js';
import { readingFault, writingFault } from './file-faults.js';

/** The texts of the command line, apart from findings. */
export interface ProgramTexts {
  readonly description: string;
  readonly check: string;
  readonly checkFiles: string;
  readonly read: string;
  readonly readTexts: string;
  readonly norm: string;
  readonly normActivity: string;
  readonly normLevel: string;
  readonly normProvince: string;
  readonly normConfig: string;
  readonly normAsOf: string;
  readonly unknownActivity: (text: string, nearest: string | undefined) => string;
  readonly support: string;
  readonly supportCost: string;
  readonly supportUnits: string;
  readonly supportLine: string;
  readonly supportPriority: string;
  readonly supportTier: string;
  readonly supportQuantity: string;
  readonly supportPrice: string;
  readonly supportRequested: string;
  readonly supportReading: string;
  readonly unit: string;
  readonly unitText: string;
  readonly unitAsOf: string;
  readonly score: string;
  readonly scoreFile: string;
  readonly scoreSeal: string;
  readonly verify: string;
  readonly verifyFile: string;
  readonly verifyRoot: string;
  readonly explain: string;
  readonly explainCode: string;
  readonly lang: string;
  readonly format: string;
  readonly strict: string;
  readonly mapping: string;
  readonly config: string;
  readonly out: string;
  readonly previous: string;
  readonly projectKind: string;
  readonly asOf: string;
  readonly failOn: string;
  readonly aboutTolerance: string;
  readonly version: string;
  readonly help: string;
  readonly titles: Readonly<Record<'Usage:' | 'Options:' | 'Arguments:' | 'Commands:', string>>;
  /** Words that the argument parser puts into its help. */
  readonly helpWords: Readonly<Record<'[options]' | '[command]' | 'choices:' | 'default:', string>>;
  readonly examples: string;
  /** Examples below the help of each command. */
  readonly commandExamples: CommandExamples;
  readonly wrongCall: (message: string, called: string) => string;
  readonly notADate: (text: string) => string;
  readonly notARoot: (text: string) => string;
  readonly notAPercent: (text: string) => string;
  readonly notANumber: (text: string) => string;
  readonly unknownCode: (code: string, nearest: string | undefined) => string;
  readonly cannotRead: (file: string, code: string) => string;
  readonly badSettings: (file: string, what: string) => string;
  readonly cannotWrite: (file: string, code: string) => string;
  readonly overwritesInput: (file: string) => string;
  readonly kindWantsPrevious: string;
  readonly previousWantsOne: string;
  readonly previousWantsDay: string;
}

const examples = `
  khuyencong check chuong-trinh.xlsx --as-of 2024-12-31
  khuyencong check so-lieu/*.json --format json --fail-on warning
  khuyencong report chuong-trinh.xlsx --as-of 2024-12-31 --format html --out bao-cao.html
  khuyencong read "gần 1,5 tỷ đồng" "5-5,4%/năm"
  khuyencong norm --activity machinery-tech-transfer --level national --as-of 2020-06-30
  khuyencong support --activity machinery-tech-transfer --cost 800000000 --level national --as-of 2020-06-30
  khuyencong unit 15 --as-of 2025-06-30
  khuyencong score ky-binh-chon.json --seal ket-qua.json
  khuyencong verify ket-qua.json
  khuyencong explain PARTS_SHORT_OF_TOTAL --lang en
  khuyencong template --as-of 2025-07-01 --out bieu-mau.xlsx
  khuyencong schema projects --format sql`;

export const programTexts: Readonly<Record<Language, ProgramTexts>> = {
  vi: {
    description: 'Kiểm tra, đối chiếu và giải thích số liệu chương trình khuyến công.',
    check:
      'kiểm tra tệp chương trình (Excel, CSV, thư mục CSV, JSON) và tài liệu số liệu: số cộng, mức hỗ trợ, thời hạn, chỉ tiêu',
    checkFiles: 'các tệp, thư mục hoặc mẫu tên cần kiểm tra; "-" là dữ liệu vào chuẩn',
    read: 'cho biết một câu đã công bố nói gì: tiền, số lượng, tỷ lệ, tăng trưởng hay chỉ tiêu, với mọi cách đọc',
    readTexts: 'các câu cần đọc',
    norm: 'tra định mức hỗ trợ của một nội dung hoạt động vào một ngày, kèm căn cứ',
    normActivity:
      'mã hoặc tên nội dung hoạt động, ví dụ machinery-tech-transfer; xem các mã bằng "khuyencong schema projects"',
    normLevel: 'khuyến công quốc gia (national) hay địa phương (local)',
    normProvince: 'tên tỉnh, thành phố; cần khi tra định mức địa phương, nếu tệp cấu hình không nêu',
    normConfig:
      'tệp cấu hình nêu định mức do tỉnh ban hành; không nêu thì dùng khuyencong.config.json trong thư mục hiện tại nếu có',
    normAsOf: 'ngày áp dụng pháp luật, như ngày phê duyệt (YYYY-MM-DD)',
    unknownActivity: (text, nearest) =>
      `không có nội dung hoạt động "${text}"; ${nearest === undefined ? 'xem các mã bằng "khuyencong schema projects"' : `mã gần nhất là ${nearest}`}`,
    support: 'tính mức hỗ trợ tối đa của một đề án theo định mức, kèm giới hạn áp dụng, căn cứ và cách tính',
    supportCost: 'chi phí làm cơ sở tính, như 800000000 hoặc "800 triệu đồng"',
    supportUnits: 'số mô hình, cơ sở… được hỗ trợ; không nêu thì tính cho một',
    supportLine: 'là dây chuyền công nghệ',
    supportPriority: 'thuộc địa bàn, ngành nghề ưu tiên',
    supportTier: 'bậc của định mức, khi định mức chia bậc',
    supportQuantity: 'khối lượng, như số ha, khi định mức tính theo khối lượng',
    supportPrice: 'giá trúng thầu hoặc giá được duyệt, khi định mức tính theo giá',
    supportRequested: 'kinh phí đề nghị hỗ trợ, để đối chiếu với mức tối đa',
    supportReading: 'cách hiểu "1,5 lần mức hỗ trợ": nhân cả tỷ lệ và mức trần, hay chỉ nhân mức trần',
    unit: 'tra đơn vị hành chính cấp tỉnh theo mã, tên hoặc cách viết khác, vào một ngày',
    unitText: 'mã hoặc tên tỉnh, thành phố',
    unitAsOf: 'ngày cần tra (YYYY-MM-DD); một mã chỉ có nghĩa khi kèm ngày',
    score: 'chấm điểm, xét chọn một kỳ bình chọn: từ phiếu chấm điểm ra xếp hạng và các quyết định',
    scoreFile: 'tệp JSON dữ liệu chấm điểm',
    scoreSeal: 'ghi kết quả đã niêm phong vào tệp',
    verify: 'kiểm tra kết quả đã niêm phong và tính lại; nêu bản ghi bị sửa',
    verifyFile: 'tệp đã niêm phong',
    verifyRoot: 'mã niêm phong đã ghi ở nơi khác, chẳng hạn trong biên bản',
    explain: 'cho biết một mã phát hiện nghĩa là gì và cần làm gì',
    explainCode: 'mã phát hiện',
    lang: 'ngôn ngữ',
    format: 'dạng kết quả',
    strict: 'coi mọi chỗ tự sửa khi đọc bảng (tiêu đề sai chính tả, số dạng chữ…) là lỗi',
    mapping: 'tệp JSON ánh xạ cột của tệp vào các trường, cho bảng có tiêu đề riêng',
    config: 'tệp cấu hình; không nêu thì dùng khuyencong.config.json trong thư mục hiện tại nếu có',
    out: 'ghi kết quả vào tệp thay vì in ra màn hình; "-" là đầu ra chuẩn',
    previous:
      'bản trước của tệp (biểu kế hoạch, sổ: JSON; mẫu số 1: Excel, CSV, JSON): cho biết điều gì thay đổi, ai có thẩm quyền quyết định',
    projectKind: 'loại đề án khi tra thẩm quyền điều chỉnh, dùng với --previous',
    asOf: 'ngày đánh giá chỉ tiêu, thời hạn (YYYY-MM-DD)',
    failOn: 'có phát hiện từ mức này trở lên thì thoát với mã 1',
    aboutTolerance: 'từ "khoảng" cho phép lệch bao nhiêu phần trăm về mỗi phía; 5 nếu không nêu',
    version: 'in số phiên bản',
    help: 'in hướng dẫn',
    titles: {
      'Usage:': 'Cách dùng:',
      'Options:': 'Tùy chọn:',
      'Arguments:': 'Tham số:',
      'Commands:': 'Các lệnh:',
    },
    helpWords: {
      '[options]': '[tùy chọn]',
      '[command]': '[lệnh]',
      'choices:': 'các giá trị:',
      'default:': 'mặc định:',
    },
    examples: `\nVí dụ:${examples}\n\nMọi lệnh nhận --lang en để dùng tiếng Anh. Xem từng lệnh: khuyencong check --help.`,
    commandExamples: commandExamples('Ví dụ:'),
    wrongCall: (message, called) => `Lệnh chưa đúng: ${message}. Xem "${called} --help".`,
    notARoot: (text) => `"${text}" không phải mã niêm phong: cần đủ 64 chữ số thập lục phân`,
    notADate: (text) => `"${text}" không phải ngày có thật theo dạng YYYY-MM-DD`,
    notAPercent: (text) => `"${text}" không phải số phần trăm từ 0 đến 100, ví dụ 5 hoặc 2.5`,
    notANumber: (text) => `"${text}" không phải số dương dạng chuẩn, ví dụ 3 hoặc 12.5`,
    unknownCode: (code, nearest) =>
      `không có mã phát hiện "${code}"${nearest === undefined ? '' : `; mã gần nhất là ${nearest}`}`,
    cannotRead: (file, code) => `không đọc được tệp "${file}" (${readingFault(code, 'vi')})`,
    badSettings: (file, what) => `tệp "${file}" có chỗ chưa đúng: ${what}`,
    cannotWrite: (file, code) => `không ghi được tệp "${file}" (${writingFault(code, 'vi')})`,
    overwritesInput: (file) => `"${file}" vừa là tệp được đọc vừa là nơi ghi kết quả; hãy chọn tệp khác`,
    kindWantsPrevious: '"--project-kind" chỉ dùng cùng với "--previous"',
    previousWantsOne: '--previous chỉ dùng khi kiểm tra đúng một tệp có đường dẫn',
    previousWantsDay:
      '--previous cần ngày tra cứu quy định: nêu --as-of, hoặc ghi ngày quyết định trong bản sau',
  },
  en: {
    description:
      "Check, reconcile and explain figures of Vietnam's industrial promotion programmes (khuyến công).",
    check:
      'check programme files (Excel, CSV, folders of CSV, JSON) and figures documents: sums, support, deadlines, targets',
    checkFiles: 'files, folders or patterns to check; "-" is the standard input',
    read: 'say what a published phrase states: money, count, share, growth or target, with every reading',
    readTexts: 'phrases to read',
    norm: 'look up the support norm of an activity on a day, with its citation',
    normActivity:
      'identifier or name of the activity, such as machinery-tech-transfer; "khuyencong schema projects" lists them',
    normLevel: 'national or local money',
    normProvince: 'name of the province; needed for local norms where the configuration names none',
    normConfig:
      'configuration with the norms of a province; khuyencong.config.json of the working folder where there is one and none is named',
    normAsOf: 'the day on which the law is consulted, such as the day of approval (YYYY-MM-DD)',
    unknownActivity: (text, nearest) =>
      `there is no activity "${text}"; ${nearest === undefined ? '"khuyencong schema projects" lists the identifiers' : `the nearest is ${nearest}`}`,
    support:
      'calculate the most support that a norm allows, with what limits it, citations and the calculation',
    supportCost: 'the cost that the rate is taken of, such as 800000000 or "800 triệu đồng"',
    supportUnits: 'how many models, establishments…; one when left out',
    supportLine: 'it is a technology line',
    supportPriority: 'it is in a priority locality or trade',
    supportTier: 'tier of the norm, where it has tiers',
    supportQuantity: 'quantity, such as hectares, where the norm counts one',
    supportPrice: 'bid or approved price, where the norm is that price',
    supportRequested: 'the support asked for, to hold it to the norm',
    supportReading: 'what "1,5 lần mức hỗ trợ" multiplies: rate and ceiling, or the ceiling only',
    unit: 'look up a province or city by code, name or alias, on a day',
    unitText: 'code or name of a province or city',
    unitAsOf: 'the day (YYYY-MM-DD); a code means nothing without one',
    score: 'score an award round: marks in, ranking and decisions out',
    scoreFile: 'JSON file with the round and its marks',
    scoreSeal: 'write the sealed result to a file',
    verify: 'check a sealed result and compute it again; names the record that was changed',
    verifyFile: 'sealed file',
    verifyRoot: 'the root noted elsewhere, such as in the minutes',
    explain: 'say what a finding code means and what to do',
    explainCode: 'finding code',
    lang: 'language',
    format: 'form of the output',
    strict: 'take every repair made in reading tables (misspelt headers, numbers as text…) for an error',
    mapping: 'JSON file that maps columns to fields, for tables with headers of their own',
    config:
      'configuration; khuyencong.config.json of the working folder where there is one and none is named',
    out: 'write to a file instead of the screen; "-" is the standard output',
    previous:
      'the earlier version of the file (plan, ledger: JSON; form 1: Excel, CSV, JSON): says what changed and who decides that',
    projectKind: 'kind of project whose changes are asked about, with --previous',
    asOf: 'day as of which targets and deadlines are looked at (YYYY-MM-DD)',
    failOn: 'exit with 1 for a finding of this severity or above',
    aboutTolerance: 'how many percent "khoảng" allows on either side; 5 when left out',
    version: 'print the version',
    help: 'print this help',
    titles: {
      'Usage:': 'Usage:',
      'Options:': 'Options:',
      'Arguments:': 'Arguments:',
      'Commands:': 'Commands:',
    },
    helpWords: {
      '[options]': '[options]',
      '[command]': '[command]',
      'choices:': 'choices:',
      'default:': 'default:',
    },
    examples: `\nExamples:${examples}\n\nEvery command takes --lang en; without it the answers are in Vietnamese. Help of one: khuyencong check --help --lang en.`,
    commandExamples: commandExamples('Examples:'),
    wrongCall: (message, called) => `Wrong call: ${message}. See "${called} --help".`,
    notARoot: (text) => `"${text}" is no root of a seal: 64 hexadecimal digits are needed`,
    notADate: (text) => `"${text}" is no existing day in the form YYYY-MM-DD`,
    notAPercent: (text) => `"${text}" is no percentage from 0 to 100, such as 5 or 2.5`,
    notANumber: (text) => `"${text}" is no positive number in canonical form, such as 3 or 12.5`,
    unknownCode: (code, nearest) =>
      `there is no finding code "${code}"${nearest === undefined ? '' : `; the nearest is ${nearest}`}`,
    cannotRead: (file, code) => `the file "${file}" cannot be read (${readingFault(code, 'en')})`,
    badSettings: (file, what) => `the file "${file}" is not as it should be: ${what}`,
    cannotWrite: (file, code) => `the file "${file}" cannot be written (${writingFault(code, 'en')})`,
    overwritesInput: (file) => `"${file}" is to be read and to be written; choose another file`,
    kindWantsPrevious: '"--project-kind" goes with "--previous" only',
    previousWantsOne: '--previous is for one file with a path',
    previousWantsDay:
      '--previous needs the day on which the law is asked: give --as-of, or the day of the decision in the later version',
  },
};
