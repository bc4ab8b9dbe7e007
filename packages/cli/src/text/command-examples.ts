/** Examples of each command, ready to stand below its help. */
export interface CommandExamples {
  readonly check: string;
  readonly read: string;
  readonly explain: string;
  readonly norm: string;
  readonly unit: string;
  readonly support: string;
  readonly score: string;
  readonly verify: string;
}

const lines: CommandExamples = {
  check: `
  khuyencong check chuong-trinh.xlsx --as-of 2024-12-31
  khuyencong check ke-hoach-dieu-chinh.json --previous ke-hoach.json
  khuyencong check thu-muc-csv --format csv --out phat-hien.csv
  khuyencong check "tinh/*.xlsx" --format sarif --out khuyencong.sarif --fail-on warning
  khuyencong check chuong-trinh.xlsx --copy danh-dau.xlsx
  cat de-an.csv | khuyencong check - --format ndjson`,
  read: `
  khuyencong read "gần 1,5 tỷ đồng" "5-5,4%/năm"
  khuyencong read "177/179 sản phẩm" --format json`,
  explain: `
  khuyencong explain PARTS_SHORT_OF_TOTAL`,
  norm: `
  khuyencong norm --activity machinery-tech-transfer --level national --as-of 2020-06-30
  khuyencong norm --activity fair-domestic-join --level local --province "Kiên Giang" --as-of 2023-01-01
  khuyencong norm --activity machinery-tech-transfer --level local --province "Cà Mau" --as-of 2027-03-01 --config khuyencong.config.json`,
  unit: `
  khuyencong unit 15 --as-of 2025-06-30
  khuyencong unit "TP.HCM" --as-of 2025-07-01`,
  support: `
  khuyencong support --activity machinery-tech-transfer --cost 800000000 --level national --as-of 2020-06-30
  khuyencong support --activity technology-line --cost "800 triệu đồng" --level national --as-of 2020-06-30
  khuyencong support --activity machinery-tech-transfer --cost "600 triệu đồng" --level local --province "Cà Mau" --as-of 2027-03-01 --config khuyencong.config.json`,
  score: `
  khuyencong score ky-binh-chon.json --seal ket-qua.json`,
  verify: `
  khuyencong verify ket-qua.json
  khuyencong verify ket-qua.json --format json`,
};

/** The examples of all commands below a title in the language of the reader. */
export function commandExamples(title: string): CommandExamples {
  const titled = (text: string): string => `\n${title}${text}`;
  return {
    check: titled(lines.check),
    read: titled(lines.read),
    explain: titled(lines.explain),
    norm: titled(lines.norm),
    unit: titled(lines.unit),
    support: titled(lines.support),
    score: titled(lines.score),
    verify: titled(lines.verify),
  };
}
