import type { AwardRoundMarks } from '@khuyencong/awards';

/** Kinds of goods by group; every name made from them is invented. */
export const goods: Readonly<Record<string, readonly string[]>> = {
  'agro-food': ['Nước mắm', 'Khô cá', 'Tiêu xay', 'Mật ong', 'Chả cá', 'Gạo thơm', 'Rượu sim', 'Tôm sấy'],
  handicraft: ['Giỏ cỏ bàng', 'Tranh ghép vỏ ốc', 'Đồ gốm', 'Chiếu dệt', 'Trang sức vỏ trai'],
  'machinery-parts': ['Máy sạ lúa', 'Chân vịt tàu cá', 'Máy bóc vỏ tôm', 'Lò sấy'],
  other: ['Gạch không nung', 'Ghe composite', 'Bao bì giấy'],
};

/** Family and given names of the jurors; the persons do not exist. */
export const jurorNames: readonly string[] = [
  'Trần Minh A',
  'Lê Thị B',
  'Phạm Văn C',
  'Nguyễn Thị D',
  'Huỳnh Văn Đ',
  'Võ Thị E',
  'Đặng Văn G',
  'Bùi Thị H',
  'Danh Văn K',
];

export const inventedNote: string =
  'Số liệu giả định: quy mô như kỳ bình chọn của Kiên Giang (179 sản phẩm của 102 cơ sở); tên sản phẩm, cơ sở, giám khảo và toàn bộ điểm do máy sinh ra để minh họa.';

/** Names of the establishments by their ids. */
export function establishmentNames({ products }: AwardRoundMarks): Readonly<Record<string, string>> {
  const ids = products.flatMap(({ establishmentId: id }) => (id === undefined ? [] : [id]));
  return Object.fromEntries(ids.map((id) => [id, `Cơ sở ${id} (giả định)`]));
}
