import type { SupportBound } from '@khuyencong/budget';
import type { Language } from '@khuyencong/model';

/** An option that some norms have no use for. */
export type OptionWithoutUse = 'tier' | 'quantity' | 'price' | 'line' | 'reading';

/** The words of `khuyencong support`. */
export interface SupportTexts {
  readonly title: string;
  readonly withoutUse: Readonly<Record<OptionWithoutUse, string>>;
  readonly allowed: (amount: string, bound: string) => string;
  readonly bounds: Readonly<Record<SupportBound, string>>;
  readonly own: (amount: string) => string;
  readonly unused: (bound: string, limit: string, room: string) => string;
  readonly noAmount: string;
  readonly how: string;
  readonly conditions: string;
  readonly conditionsNotKnown: string;
}

export const supportTexts: Readonly<Record<Language, SupportTexts>> = {
  vi: {
    title: 'Mức hỗ trợ từ kinh phí khuyến công',
    withoutUse: {
      tier: 'định mức này không chia bậc nên không dùng "--tier"',
      quantity: 'định mức này không tính theo khối lượng nên không dùng "--quantity"',
      price: 'định mức này không tính theo giá trúng thầu hoặc giá được duyệt nên không dùng "--price"',
      line: 'nội dung này đã là dây chuyền công nghệ nên không dùng "--line"',
      reading: '"--reading" chỉ dùng khi có hệ số nhân: nêu thêm "--line" hoặc "--priority"',
    },
    allowed: (amount, bound) => `Mức hỗ trợ tối đa: ${amount} (giới hạn bởi ${bound})`,
    bounds: {
      rate: 'tỷ lệ trên chi phí',
      quantity: 'mức theo khối lượng',
      price: 'giá trúng thầu hoặc giá được duyệt',
      ceiling: 'mức trần',
      cost: 'chi phí',
    },
    own: (amount) => `Vốn đơn vị thụ hưởng phải đầu tư hoặc cam kết: ${amount}`,
    unused: (bound, limit, room) => `  theo ${bound}: ${limit}, còn ${room}`,
    noAmount: 'Không tính được mức hỗ trợ.',
    how: 'Cách tính:',
    conditions: 'Điều kiện:',
    conditionsNotKnown: 'Điều kiện hỗ trợ áp dụng vào ngày này chưa được kiểm chứng.',
  },
  en: {
    title: 'Support from industrial promotion money',
    withoutUse: {
      tier: 'this norm has no tiers, so "--tier" has no use',
      quantity: 'this norm counts no quantity, so "--quantity" has no use',
      price: 'this norm is not a bid or approved price, so "--price" has no use',
      line: 'the activity is a technology line already, so "--line" has no use',
      reading: '"--reading" is for norms with a factor: add "--line" or "--priority"',
    },
    allowed: (amount, bound) => `Support allowed: ${amount} (bound by ${bound})`,
    bounds: {
      rate: 'the share of the cost',
      quantity: 'the amount by quantity',
      price: 'the bid or approved price',
      ceiling: 'the ceiling',
      cost: 'the cost',
    },
    own: (amount) => `Own money to invest or commit: ${amount}`,
    unused: (bound, limit, room) => `  by ${bound}: ${limit}, ${room} left`,
    noAmount: 'No support was calculated.',
    how: 'Calculation:',
    conditions: 'Conditions:',
    conditionsNotKnown: 'The conditions of support on this day have not been verified.',
  },
};
