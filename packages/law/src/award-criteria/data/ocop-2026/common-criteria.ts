import type { Criterion } from '../../criterion.js';

export const rawMaterialSource: Criterion = {
  kind: 'options',
  id: '1.1',
  label: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
  maxMark: '3',
  rules: [
    {
      kind: 'eliminated-if',
      text: {
        vi: 'Ghi chú: Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc',
        en: 'Eliminated when all material is imported or of unknown origin.',
      },
    },
  ],
  options: [
    {
      mark: '1',
      label: { vi: 'Có sử dụng nguyên liệu có nguồn gốc trong tỉnh, nhưng có tỷ lệ dưới 50%' },
      leastForStars: 3,
    },
    { mark: '2', label: { vi: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%' } },
    { mark: '3', label: { vi: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%' } },
  ],
};

export const rawMaterialSource2: Criterion = {
  kind: 'options',
  id: '1.1',
  label: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
  maxMark: '4',
  rules: [
    {
      kind: 'eliminated-if',
      text: {
        vi: 'Ghi chú: Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc',
        en: 'Eliminated when all material is imported or of unknown origin.',
      },
    },
  ],
  options: [
    {
      mark: '1',
      label: { vi: 'Có sử dụng nguyên liệu có nguồn gốc trong tỉnh, nhưng có tỷ lệ dưới 50%' },
      leastForStars: 3,
    },
    { mark: '2', label: { vi: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%' } },
    { mark: '4', label: { vi: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%' } },
  ],
};

export const rawMaterialSource3: Criterion = {
  kind: 'options',
  id: '1.1',
  label: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
  maxMark: '4',
  options: [
    {
      mark: '1',
      label: { vi: 'Có sử dụng nguyên liệu có nguồn gốc trong tỉnh, nhưng có tỷ lệ dưới 50%' },
      leastForStars: 3,
    },
    { mark: '2', label: { vi: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%' } },
    { mark: '4', label: { vi: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%' } },
  ],
};

export const rawMaterialSource4: Criterion = {
  kind: 'options',
  id: '1.1',
  label: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
  maxMark: '3',
  rules: [
    {
      kind: 'eliminated-if',
      text: {
        vi: 'Ghi chú: Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc',
        en: 'Eliminated when all material is imported or of unknown origin.',
      },
    },
  ],
  options: [
    { mark: '1', label: { vi: 'Có sử dụng nguyên liệu có nguồn gốc trong tỉnh, nhưng có tỷ lệ dưới 50%' } },
    {
      mark: '2',
      label: { vi: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%' },
      leastForStars: 3,
    },
    { mark: '3', label: { vi: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%' } },
  ],
};

export const productOrigin: Criterion = {
  kind: 'options',
  id: '1.1',
  label: { vi: 'Nguồn gốc sản phẩm', en: 'Product origin' },
  maxMark: '3',
  rules: [
    {
      kind: 'requirement',
      text: {
        vi: 'Yêu cầu: 100% sản phẩm được trồng trên địa bàn cấp tỉnh',
        en: 'Requirement: 100% of the product is grown within the province.',
      },
    },
  ],
  options: [
    { mark: '1', label: { vi: 'Sản phẩm được trồng trên địa bàn cấp xã, nhưng có tỷ lệ dưới 50%' } },
    { mark: '2', label: { vi: 'Sản phẩm được trồng trên địa bàn cấp xã từ 50% đến dưới 75%' } },
    { mark: '3', label: { vi: 'Sản phẩm được trồng trên địa bàn cấp xã từ 75% đến 100%' } },
  ],
};

export const rawMaterialSource5: Criterion = {
  kind: 'options',
  id: '1.1',
  label: { vi: 'Nguồn nguyên liệu', en: 'Raw material source' },
  maxMark: '3',
  options: [
    { mark: '1', label: { vi: 'Có sử dụng nguyên liệu có nguồn gốc trong tỉnh, nhưng có tỷ lệ dưới 50%' } },
    {
      mark: '2',
      label: { vi: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 50% đến dưới 75%' },
      leastForStars: 3,
    },
    { mark: '3', label: { vi: 'Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%' } },
  ],
};

export const productOrigin2: Criterion = {
  kind: 'options',
  id: '1.1',
  label: { vi: 'Nguồn gốc sản phẩm', en: 'Product origin' },
  maxMark: '4',
  rules: [
    {
      kind: 'requirement',
      text: {
        vi: 'Yêu cầu: 100% sản phẩm được trồng trên địa bàn cấp tỉnh',
        en: 'Requirement: 100% of the product is grown within the province.',
      },
    },
  ],
  options: [
    { mark: '1', label: { vi: 'Có sản phẩm được trồng trên địa bàn cấp xã, nhưng tỷ lệ dưới 50%' } },
    { mark: '2', label: { vi: 'Sản phẩm được trồng trên địa bàn cấp xã từ 50% đến dưới 75%' } },
    { mark: '4', label: { vi: 'Sản phẩm được trồng trên địa bàn cấp xã từ 75% đến 100%' } },
  ],
};

export const valueAdded: Criterion = {
  kind: 'options',
  id: '1.2',
  label: { vi: 'Gia tăng giá trị', en: 'Value added' },
  maxMark: '3',
  options: [
    { mark: '1', label: { vi: 'Chế biến thông thường' } },
    { mark: '2', label: { vi: 'Sử dụng kỹ thuật thủ công để nâng cao chất lượng sản phẩm' } },
    { mark: '3', label: { vi: 'Áp dụng công nghệ để nâng cao chất lượng sản phẩm' } },
  ],
};

export const rawMaterialAreaHolds: Criterion = {
  kind: 'options',
  id: '1.2',
  label: {
    vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng',
    en: 'Raw-material area holds a quality certificate',
  },
  maxMark: '2',
  options: [
    { mark: '0', label: { vi: 'Không được cấp giấy chứng nhận chất lượng' } },
    {
      mark: '1',
      label: { vi: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ, ...)' },
    },
    {
      mark: '2',
      label: {
        vi: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ - Organic, ...)',
      },
    },
  ],
};

export const rawMaterialAreaHolds2: Criterion = {
  kind: 'options',
  id: '1.2',
  label: {
    vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng',
    en: 'Raw-material area holds a quality certificate',
  },
  maxMark: '2',
  options: [
    { mark: '0', label: { vi: 'Không được cấp giấy chứng nhận chất lượng' } },
    {
      mark: '1',
      label: { vi: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ,...)' },
    },
    {
      mark: '2',
      label: {
        vi: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ - Organic,...)',
      },
    },
  ],
};

export const rawMaterialAreaHolds3: Criterion = {
  kind: 'options',
  id: '1.2',
  label: {
    vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng',
    en: 'Raw-material area holds a quality certificate',
  },
  maxMark: '2',
  options: [
    { label: { vi: 'Không được cấp giấy chứng nhận chất lượng' } },
    {
      mark: '1',
      label: { vi: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ,...)' },
    },
    {
      mark: '2',
      label: {
        vi: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ - Organic,...)',
      },
    },
  ],
};

export const rawMaterialAreaHolds4: Criterion = {
  kind: 'options',
  id: '1.2',
  label: {
    vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng',
    en: 'Raw-material area holds a quality certificate',
  },
  maxMark: '2',
  options: [
    { label: { vi: 'Không được cấp giấy chứng nhận chất lượng' } },
    {
      mark: '1',
      label: { vi: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ,...)' },
    },
    {
      mark: '2',
      label: {
        vi: 'Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ- Organic,...)',
      },
    },
  ],
};

export const valueAdded2: Criterion = {
  kind: 'options',
  id: '1.2',
  label: { vi: 'Gia tăng giá trị', en: 'Value added' },
  maxMark: '3',
  options: [
    { mark: '0', label: { vi: 'Phân loại, sơ chế' } },
    { mark: '1', label: { vi: 'Chế biến đơn giản' } },
    { mark: '2', label: { vi: 'Chế biến' } },
    {
      mark: '3',
      label: {
        vi: 'Chế biến sâu từ vùng nguyên liệu địa phương (tạo ra sản phẩm chất lượng cao theo nhu cầu của thị trường)',
      },
    },
  ],
};

export const valueAdded3: Criterion = {
  kind: 'options',
  id: '1.2',
  label: { vi: 'Gia tăng giá trị', en: 'Value added' },
  maxMark: '3',
  options: [
    { mark: '1', label: { vi: 'Phân loại, chế tác giản đơn' } },
    { mark: '2', label: { vi: 'Chế tác/tạo dựng gắn với kỹ năng nghề truyền thống' } },
    {
      mark: '3',
      label: {
        vi: 'Ứng dụng công nghệ phù hợp gắn với kỹ năng nghề truyền thống, tạo ra sản phẩm tinh xảo, chất lượng cao hơn',
      },
    },
  ],
};

export const productionCapacityForDistribution: Criterion = {
  kind: 'options',
  id: '1.3',
  label: {
    vi: 'Năng lực sản xuất để đáp ứng yêu cầu phân phối',
    en: 'Production capacity for distribution demand',
  },
  maxMark: '3',
  guidance: [
    {
      vi: '(Khả năng sản xuất đáp ứng nhu cầu về số lượng/quy mô của thị trường, so sánh với quy mô trung bình ở cùng đối tượng sản xuất tại địa phương về sản lượng hoặc giá trị sản xuất)',
    },
  ],
  options: [
    { mark: '1', label: { vi: 'Có năng lực, quy mô sản xuất mức độ nhỏ' } },
    { mark: '2', label: { vi: 'Có năng lực, quy mô sản xuất trung bình' } },
    { mark: '3', label: { vi: 'Có năng lực, quy mô sản xuất lớn' } },
  ],
};

export const valueAdded4: Criterion = {
  kind: 'options',
  id: '1.3',
  label: { vi: 'Gia tăng giá trị', en: 'Value added' },
  maxMark: '3',
  options: [
    { mark: '1', label: { vi: 'Chế biến đơn giản' } },
    { mark: '2', label: { vi: 'Chế biến' } },
    {
      mark: '3',
      label: {
        vi: 'Chế biến sâu từ vùng nguyên liệu địa phương (tạo ra sản phẩm chất lượng cao theo nhu cầu của thị trường)',
      },
    },
  ],
};

export const valueAdded5: Criterion = {
  kind: 'options',
  id: '1.3',
  label: { vi: 'Gia tăng giá trị', en: 'Value added' },
  maxMark: '3',
  options: [
    { mark: '0', label: { vi: 'Phân loại, sơ chế' } },
    { mark: '1', label: { vi: 'Chế biến đơn giản' } },
    { mark: '2', label: { vi: 'Chế biến' } },
    {
      mark: '3',
      label: {
        vi: 'Chế biến sâu từ vùng nguyên liệu địa phương (tạo ra sản phẩm chất lượng cao theo nhu cầu của thị trường)',
      },
    },
  ],
};

export const productionCapacityForDistribution2: Criterion = {
  kind: 'options',
  id: '1.4',
  label: {
    vi: 'Năng lực sản xuất để đáp ứng yêu cầu phân phối',
    en: 'Production capacity for distribution demand',
  },
  maxMark: '3',
  guidance: [
    {
      vi: '(Khả năng sản xuất đáp ứng nhu cầu về số lượng/quy mô của thị trường, so sánh với quy mô trung bình ở cùng đối tượng sản xuất tại địa phương về sản lượng hoặc giá trị sản xuất)',
    },
  ],
  options: [
    { mark: '1', label: { vi: 'Có năng lực, quy mô sản xuất mức độ nhỏ' } },
    { mark: '2', label: { vi: 'Có năng lực, quy mô sản xuất trung bình' } },
    { mark: '3', label: { vi: 'Có năng lực, quy mô sản xuất lớn' } },
  ],
};

export const valueChainLinkage: Criterion = {
  kind: 'options',
  id: '1.4',
  label: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Value-chain linkage in production' },
  maxMark: '3',
  options: [
    { mark: '0', label: { vi: 'Không có liên kết hoặc có liên kết nhưng không rõ ràng' } },
    { mark: '1', label: { vi: 'Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ' } },
    { mark: '2', label: { vi: 'Có hợp đồng liên kết trên 75% sản lượng tiêu thụ' }, leastForStars: 4 },
    {
      mark: '3',
      label: {
        vi: 'Có hợp đồng liên kết trên 75% sản lượng tiêu thụ và tổ chức thực hiện hợp đồng ổn định từ 12 tháng trở lên tính đến thời điểm đăng ký đánh giá, phân hạng OCOP',
      },
      leastForStars: 5,
    },
  ],
};

export const valueChainLinkage2: Criterion = {
  kind: 'options',
  id: '1.4',
  label: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Value-chain linkage in production' },
  maxMark: '4',
  options: [
    { mark: '0', label: { vi: 'Không có liên kết hoặc có liên kết nhưng không rõ ràng' } },
    { mark: '1', label: { vi: 'Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ' } },
    { mark: '2', label: { vi: 'Có hợp đồng liên kết trên 75% sản lượng tiêu thụ' }, leastForStars: 4 },
    {
      mark: '4',
      label: {
        vi: 'Có hợp đồng liên kết trên 75% sản lượng tiêu thụ và tổ chức thực hiện hợp đồng ổn định từ 12 tháng trở lên tính đến thời điểm đăng ký đánh giá, phân hạng OCOP',
      },
      leastForStars: 5,
    },
  ],
};

export const valueChainLinkage3: Criterion = {
  kind: 'options',
  id: '1.5',
  label: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Value-chain linkage in production' },
  maxMark: '3',
  options: [
    { mark: '0', label: { vi: 'Không có liên kết hoặc có liên kết nhưng không rõ ràng' } },
    { mark: '1', label: { vi: 'Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ' } },
    { mark: '2', label: { vi: 'Có hợp đồng liên kết trên 75% sản lượng tiêu thụ' }, leastForStars: 4 },
    {
      mark: '3',
      label: {
        vi: 'Có hợp đồng liên kết trên 75% sản lượng tiêu thụ và tổ chức thực hiện hợp đồng ổn định từ 12 tháng trở lên tính đến thời điểm đăng ký đánh giá, phân hạng OCOP',
      },
      leastForStars: 5,
    },
  ],
};

export const environmentalProtectionInProduction: Criterion = {
  kind: 'options',
  id: '1.5',
  label: { vi: 'Bảo vệ môi trường trong quá trình sản xuất', en: 'Environmental protection in production' },
  maxMark: '3',
  options: [
    {
      mark: '1',
      label: {
        vi: 'Có hồ sơ, thủ tục về môi trường theo quy định của pháp luật và các quy định khác về bảo vệ môi trường',
      },
      leastForStars: 4,
    },
    {
      mark: '2',
      label: {
        vi: 'Có hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ minh chứng về công trình thu gom và xử lý chất thải theo quy định',
      },
    },
    {
      mark: '3',
      label: {
        vi: 'Có hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường; hồ sơ minh chứng về công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng về sử dụng bao gói thân thiện với môi trường',
      },
    },
  ],
};

export const environmentalProtectionInProduction2: Criterion = {
  kind: 'options',
  id: '1.5',
  label: { vi: 'Bảo vệ môi trường trong quá trình sản xuất', en: 'Environmental protection in production' },
  maxMark: '3',
  options: [
    {
      mark: '1',
      label: {
        vi: 'Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật và các quy định khác về bảo vệ môi trường',
      },
      leastForStars: 4,
    },
    {
      mark: '2',
      label: {
        vi: 'Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ minh chứng về công trình thu gom và xử lý chất thải theo quy định',
      },
    },
    {
      mark: '3',
      label: {
        vi: 'Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường; hồ sơ minh chứng về công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng về sử dụng bao gói thân thiện với môi trường',
      },
    },
  ],
};

export const sustainableTechnologyInProduction: Criterion = {
  kind: 'options',
  id: '1.6',
  label: {
    vi: 'Sử dụng công nghệ theo hướng bền vững trong sản xuất',
    en: 'Sustainable technology in production',
  },
  maxMark: '1',
  options: [
    { mark: '0', label: { vi: 'Không sử dụng công nghệ theo hướng bền vững trong sản xuất' } },
    {
      mark: '1',
      label: {
        vi: 'Có áp dụng công nghệ theo hướng bền vững môi trường (công nghệ tiết kiệm nguyên liệu, nhiên liệu; hoạt động xử lý/tái chế chất thải; tận thu tái sử dụng, tái chế phụ phẩm nông nghiệp,...)',
      },
    },
  ],
};

export const environmentalProtectionInProduction3: Criterion = {
  kind: 'options',
  id: '1.6',
  label: { vi: 'Bảo vệ môi trường trong quá trình sản xuất', en: 'Environmental protection in production' },
  maxMark: '3',
  options: [
    {
      mark: '1',
      label: {
        vi: 'Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật và các quy định khác về bảo vệ môi trường',
      },
      leastForStars: 4,
    },
    {
      mark: '2',
      label: {
        vi: 'Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường và hồ sơ minh chứng về công trình thu gom và xử lý chất thải theo quy định',
      },
    },
    {
      mark: '3',
      label: {
        vi: 'Có Hồ sơ, thủ tục về môi trường theo quy định của pháp luật về bảo vệ môi trường; hồ sơ minh chứng về công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng về sử dụng bao gói thân thiện với môi trường',
      },
    },
  ],
};

export const sustainableTechnologyInProduction2: Criterion = {
  kind: 'options',
  id: '1.7',
  label: {
    vi: 'Sử dụng công nghệ theo hướng bền vững trong sản xuất',
    en: 'Sustainable technology in production',
  },
  maxMark: '1',
  options: [
    { mark: '0', label: { vi: 'Không sử dụng công nghệ theo hướng bền vững trong sản xuất' } },
    {
      mark: '1',
      label: {
        vi: 'Có áp dụng công nghệ theo hướng bền vững môi trường (công nghệ tiết kiệm nguyên liệu, nhiên liệu; hoạt động xử lý/tái chế chất thải; tận thu tái sử dụng, tái chế phụ phẩm nông nghiệp,...)',
      },
    },
  ],
};

export const sustainableTechnologyInProduction3: Criterion = {
  kind: 'options',
  id: '1.7',
  label: {
    vi: 'Sử dụng công nghệ theo hướng bền vững trong sản xuất',
    en: 'Sustainable technology in production',
  },
  maxMark: '1',
  options: [
    { mark: '0', label: { vi: 'Không sử dụng công nghệ theo hướng bền vững trong sản xuất' } },
    {
      mark: '1',
      label: {
        vi: 'Có áp dụng công nghệ theo hướng bền vững môi trường (công nghệ tiết kiệm nguyên liệu, nhiên liệu; hoạt động xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phụ phẩm nông nghiệp,...)',
      },
    },
  ],
};

export const originOfTheProduct: Criterion = {
  kind: 'options',
  id: '2.1',
  label: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the product idea' },
  maxMark: '3',
  rules: [
    {
      kind: 'eliminated-if',
      text: {
        vi: 'Ghi chú: Bị loại nếu phát hiện giống hệt sản phẩm của nhà sản xuất khác, chỉ thay đổi tên sản phẩm, nhà sản xuất',
        en: "Eliminated when found identical to another producer's product with only the names changed.",
      },
    },
  ],
  options: [
    { mark: '0', label: { vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố' } },
    {
      mark: '1',
      label: {
        vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do điều kiện về nguyên liệu, kỹ thuật truyền thống',
      },
    },
    {
      mark: '2',
      label: {
        vi: 'Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội/sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương',
      },
    },
    {
      mark: '3',
      label: {
        vi: 'Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương, được thương mại ổn định ít nhất 36 tháng',
      },
      leastForStars: 4,
    },
  ],
};

export const originOfTheProduct2: Criterion = {
  kind: 'options',
  id: '2.1',
  label: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the product idea' },
  maxMark: '4',
  options: [
    { mark: '0', label: { vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố' } },
    {
      mark: '1',
      label: {
        vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do điều kiện về nguyên liệu, kỹ thuật truyền thống',
      },
    },
    {
      mark: '2',
      label: {
        vi: 'Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội',
      },
    },
    {
      mark: '4',
      label: {
        vi: 'Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý',
      },
      leastForStars: 4,
    },
  ],
};

export const originOfTheProduct3: Criterion = {
  kind: 'options',
  id: '2.1',
  label: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the product idea' },
  maxMark: '4',
  options: [
    { mark: '0', label: { vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố' } },
    {
      mark: '1',
      label: {
        vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do điều kiện về nguyên liệu, kỹ thuật truyền thống',
      },
    },
    {
      mark: '2',
      label: {
        vi: 'Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội/sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương',
      },
    },
    {
      mark: '4',
      label: {
        vi: 'Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương, được thương mại ổn định ít nhất 36 tháng',
      },
      leastForStars: 4,
    },
  ],
};

export const originOfTheProduct4: Criterion = {
  kind: 'options',
  id: '2.1',
  label: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the product idea' },
  maxMark: '5',
  options: [
    { mark: '0', label: { vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố' } },
    {
      mark: '1',
      label: {
        vi: 'Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành phố nhưng có chất lượng nổi trội, khác biệt do điều kiện về nguyên liệu, kỹ thuật truyền thống',
      },
    },
    {
      mark: '3',
      label: {
        vi: 'Sản phẩm được sản xuất ở nhiều nơi trên địa bàn, là sản phẩm đặc trưng của tỉnh, có chất lượng nổi trội/sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương',
      },
    },
    {
      mark: '5',
      label: {
        vi: 'Sản phẩm là đặc sản, truyền thống, chỉ sản xuất trên địa bàn của xã, có chất lượng đặc sắc, thương mại gắn với chỉ dẫn nguồn gốc địa lý hoặc sản phẩm mới được chế biến từ nguyên liệu đặc trưng của địa phương, được thương mại ổn định ít nhất 36 tháng',
      },
      leastForStars: 4,
    },
  ],
};

export const packingAndPackaging: Criterion = {
  kind: 'options',
  id: '2.2',
  label: { vi: 'Đóng gói, bao bì sản phẩm', en: 'Packing and packaging' },
  maxMark: '3',
  options: [
    { mark: '0', label: { vi: 'Đóng gói theo hình thức thông thường, không có bao bì' } },
    { mark: '1', label: { vi: 'Đóng gói theo hình thức thông thường, bao bì đơn giản' } },
    { mark: '2', label: { vi: 'Đóng gói sáng tạo, bao bì đẹp' }, leastForStars: 3 },
    { mark: '3', label: { vi: 'Đóng gói sáng tạo, tiện lợi, bao bì đẹp, sang trọng' } },
  ],
};

export const packagingAndLabelling: Criterion = {
  kind: 'options',
  id: '2.2',
  label: { vi: 'Bao bì, ghi nhãn sản phẩm', en: 'Packaging and labelling' },
  maxMark: '4',
  options: [
    { mark: '1', label: { vi: 'Có nhãn, ghi nhãn hàng hóa đầy đủ, theo đúng quy định' }, leastForStars: 3 },
    {
      mark: '3',
      label: {
        vi: 'Ghi nhãn hàng hóa đầy đủ, đúng quy định và thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu)',
      },
    },
    {
      mark: '4',
      label: {
        vi: 'Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp và thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử',
      },
      leastForStars: 4,
    },
  ],
};

export const styleAndGoodsLabelling: Criterion = {
  kind: 'options',
  id: '2.3',
  label: { vi: 'Phong cách, ghi nhãn hàng hóa', en: 'Style and goods labelling' },
  maxMark: '3',
  options: [
    { mark: '1', label: { vi: 'Có nhãn, ghi nhãn hàng hóa đầy đủ, theo đúng quy định' }, leastForStars: 3 },
    {
      mark: '2',
      label: {
        vi: 'Ghi nhãn hàng hóa đầy đủ, đúng quy định và thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu)',
      },
    },
    {
      mark: '3',
      label: {
        vi: 'Ghi nhãn hàng hóa đầy đủ, đúng quy định, đẹp và thể hiện được thông điệp câu chuyện sản phẩm (hình ảnh hoặc lời giới thiệu) và có mã truy xuất nguồn gốc điện tử',
      },
      leastForStars: 4,
    },
  ],
};

export const bilingualLabel: Criterion = {
  kind: 'yes-no',
  id: '2.3',
  label: { vi: 'Ghi nhãn hàng hóa có sử dụng song ngữ', en: 'Bilingual label' },
  maxMark: '1',
  guidance: [{ vi: '(Việt - Anh hoặc ngôn ngữ nước ngoài khác)' }],
};

export const bilingualLabel2: Criterion = {
  kind: 'yes-no',
  id: '2.4',
  label: { vi: 'Ghi nhãn hàng hóa có sử dụng song ngữ', en: 'Bilingual label' },
  maxMark: '1',
  guidance: [{ vi: '(Việt - Anh hoặc ngôn ngữ nước ngoài khác)' }],
};

export const typeOfProductionBusiness: Criterion = {
  kind: 'options',
  id: '3.1',
  label: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Type of production-business organisation' },
  maxMark: '3',
  options: [
    {
      mark: '1',
      label: {
        vi: 'Hộ sản xuất/hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác (có giấy đăng ký kinh doanh theo quy định)',
      },
    },
    {
      mark: '2',
      label: {
        vi: 'Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp của cộng đồng người địa phương <51%',
      },
    },
    {
      mark: '3',
      label: {
        vi: 'HTX tổ chức, hoạt động theo đúng quy định của pháp luật; hoặc công ty cổ phần có vốn góp của cộng đồng người địa phương ≥ 51%',
      },
    },
  ],
};

export const typeOfProductionBusiness2: Criterion = {
  kind: 'options',
  id: '3.1',
  label: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Type of production-business organisation' },
  maxMark: '3',
  options: [
    {
      mark: '1',
      label: {
        vi: 'Hộ sản xuất/hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác (có giấy đăng ký kinh doanh theo quy định)',
      },
    },
    {
      mark: '2',
      label: {
        vi: 'Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp của cộng đồng người địa phương <51%',
      },
    },
    {
      mark: '3',
      label: {
        vi: 'HTX tổ chức, hoạt động theo đúng quy định của pháp luật; hoặc công ty cổ phần có vốn góp của cộng đồng người địa phương ≥ 51%',
      },
    },
  ],
};

export const typeOfProductionBusiness3: Criterion = {
  kind: 'options',
  id: '3.1',
  label: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Type of production-business organisation' },
  maxMark: '3',
  options: [
    {
      mark: '1',
      label: {
        vi: 'Hộ sản xuất/hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác (có giấy đăng ký kinh doanh theo quy định)',
      },
    },
    {
      mark: '2',
      label: {
        vi: 'Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có vốn góp của cộng đồng người địa phương < 51%',
      },
    },
    {
      mark: '3',
      label: {
        vi: 'HTX tổ chức, hoạt động theo đúng quy định của pháp luật; hoặc công ty cổ phần có vốn góp của cộng đồng người địa phương ≥ 51%',
      },
    },
  ],
};

export const legalRepresentative: Criterion = {
  kind: 'options',
  id: '3.2',
  label: {
    vi: 'Đại diện pháp luật của chủ thể là nữ; hoặc đồng bào dân tộc thiểu số; hoặc người khuyết tật',
    en: 'Legal representative is a woman, ethnic minority or disabled person',
  },
  maxMark: '1',
  options: [
    {
      mark: '0',
      label: {
        vi: 'Đại diện pháp luật của chủ thể không phải nữ, không phải là đồng bào dân tộc thiểu số, không phải là người khuyết tật',
      },
    },
    {
      mark: '1',
      label: {
        vi: 'Đại diện pháp luật của chủ thể là nữ; hoặc là đồng bào dân tộc thiểu số; hoặc là người khuyết tật',
      },
    },
  ],
};

export const useOfLocalLabour: Criterion = {
  kind: 'options',
  id: '3.3',
  label: { vi: 'Sử dụng lao động địa phương', en: 'Use of local labour' },
  maxMark: '3',
  options: [
    { mark: '1', label: { vi: 'Có sử dụng từ 25% đến dưới 50% lao động là người trên địa bàn cấp xã' } },
    { mark: '2', label: { vi: 'Có sử dụng từ 50% đến 75% lao động là người trên địa bàn cấp xã' } },
    { mark: '3', label: { vi: 'Có sử dụng ≥ 75% lao động là người trên địa bàn cấp xã' } },
  ],
};

export const businessGrowth: Criterion = {
  kind: 'options',
  id: '3.4',
  label: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Business growth' },
  maxMark: '2',
  options: [
    {
      mark: '1',
      label: {
        vi: 'Hợp tác xã xếp loại trung bình hoặc năm trước liền kề năm đánh giá có lợi nhuận cao hơn so với năm trước liền kề; các loại hình khác: Năm trước liền kề năm đánh giá có lợi nhuận cao hơn so với năm trước liền kề.',
      },
    },
    {
      mark: '2',
      label: {
        vi: 'Hợp tác xã xếp loại khá trở lên hoặc có 02 năm liên tiếp tăng trưởng dương về lợi nhuận tính từ năm trước liền kề năm đánh giá; các loại hình khác: Có 02 năm liên tiếp tăng trưởng dương về lợi nhuận tính từ năm trước liền kề năm đánh giá',
      },
      leastForStars: 4,
    },
  ],
};

export const intellectualProperty: Criterion = {
  kind: 'options',
  id: '3.5',
  label: { vi: 'Sở hữu trí tuệ', en: 'Intellectual property' },
  maxMark: '3',
  options: [
    {
      mark: '1',
      label: {
        vi: 'Đơn đăng ký nhãn hiệu đã được cơ quan có thẩm quyền chấp nhận hoặc công bố (đã qua vòng thẩm định hình thức)',
      },
      leastForStars: 3,
    },
    {
      mark: '2',
      label: {
        vi: 'Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký nhãn hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng)',
      },
      leastForStars: 4,
    },
    {
      mark: '3',
      label: {
        vi: 'Các nhãn hiệu sử dụng trên bao bì, nhãn của sản phẩm được cấp Giấy chứng nhận đăng ký nhãn hiệu và sản phẩm có sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (trường hợp sản phẩm đã được nhà nước bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng) và có Bằng độc quyền kiểu dáng công nghiệp, hoặc Bằng sáng chế, hoặc Bằng độc quyền giải pháp hữu ích, hoặc Giấy chứng nhận đăng ký quyền tác giả (trừ Giấy chứng nhận đăng ký quyền tác giả đối với nhãn hiệu).',
      },
    },
  ],
};

export const mainDistributionArea: Criterion = {
  kind: 'options',
  id: '4.1',
  label: { vi: 'Khu vực phân phối chính', en: 'Main distribution area' },
  maxMark: '5',
  options: [
    { mark: '1', label: { vi: 'Thị trường trong địa bàn cấp xã' } },
    {
      mark: '2',
      label: { vi: 'Thị trường ngoài địa bàn cấp xã, có dưới 5 đại diện/đại lý phân phối' },
      leastForStars: 3,
    },
    {
      mark: '3',
      label: { vi: 'Thị trường ngoài địa bàn cấp xã, có ≥ 5 đại diện/đại lý phân phối' },
      leastForStars: 4,
    },
    {
      mark: '5',
      label: {
        vi: 'Thị trường quốc tế (có hợp đồng và tài liệu minh chứng thực hiện hợp đồng) hoặc phân phối tại các kênh thương mại hiện đại: siêu thị, thương mại điện tử,... (có hợp đồng và tài liệu minh chứng thực hiện hợp đồng, đường dẫn gian hàng điện tử)',
      },
      leastForStars: 5,
    },
  ],
};

export const mainDistributionArea2: Criterion = {
  kind: 'options',
  id: '4.1',
  label: { vi: 'Khu vực phân phối chính', en: 'Main distribution area' },
  maxMark: '5',
  options: [
    { mark: '1', label: { vi: 'Thị trường trong địa bàn cấp xã' } },
    { mark: '2', label: { vi: 'Thị trường ngoài thị trường cấp xã' } },
    { mark: '3', label: { vi: 'Thị trường trong địa bàn cấp tỉnh' } },
    { mark: '4', label: { vi: 'Thị trường ngoài địa bàn cấp tỉnh' } },
    { mark: '5', label: { vi: 'Thị trường quốc tế (có hợp đồng và minh chứng thực hiện hợp đồng)' } },
  ],
};

export const distributionOrganisation: Criterion = {
  kind: 'options',
  id: '4.2',
  label: { vi: 'Tổ chức phân phối', en: 'Distribution organisation' },
  maxMark: '3',
  guidance: [{ vi: '(Gồm: Tổ chức kinh doanh, phân phối sản phẩm)' }],
  options: [
    { mark: '0', label: { vi: 'Không có người chịu trách nhiệm quản lý phân phối' } },
    { mark: '1', label: { vi: 'Có người chịu trách nhiệm quản lý phân phối' } },
    { mark: '2', label: { vi: 'Có bộ phận/phòng quản lý phân phối' } },
    {
      mark: '3',
      label: { vi: 'Có bộ phận/phòng quản lý phân phối, có ứng dụng công nghệ thông tin trong quản lý' },
    },
  ],
};

export const productPromotion: Criterion = {
  kind: 'options',
  id: '4.3',
  label: { vi: 'Quảng bá sản phẩm', en: 'Product promotion' },
  maxMark: '5',
  options: [
    { mark: '0', label: { vi: 'Không có hoạt động quảng bá sản phẩm' } },
    { mark: '1', label: { vi: 'Có 03 hoạt động quảng bá sản phẩm trở xuống' } },
    {
      mark: '2',
      label: {
        vi: 'Có nhiều hơn 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng xã hội) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm trong tỉnh',
      },
    },
    {
      mark: '3',
      label: {
        vi: 'Có nhiều hơn 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng xã hội) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh',
      },
    },
    {
      mark: '5',
      label: {
        vi: 'Có nhiều hơn 03 hoạt động quảng bá sản phẩm và có website của cơ sở (hoặc quảng bá trên mạng xã hội hoạt động thường xuyên) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh và quốc tế',
      },
    },
  ],
};

export const productPromotion2: Criterion = {
  kind: 'options',
  id: '4.3',
  label: { vi: 'Quảng bá sản phẩm', en: 'Product promotion' },
  maxMark: '5',
  options: [
    { mark: '0', label: { vi: 'Không có hoạt động quảng bá sản phẩm' } },
    { mark: '1', label: { vi: 'Có 03 hoạt động quảng bá sản phẩm trở xuống' } },
    {
      mark: '2',
      label: {
        vi: 'Có nhiều hơn 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng xã hội) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm trong tỉnh',
      },
    },
    {
      mark: '3',
      label: {
        vi: 'Có nhiều hơn 03 hoạt động quảng bá sản phẩm, có website của cơ sở (hoặc quảng bá trên mạng xã hội) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh',
      },
    },
    {
      mark: '5',
      label: {
        vi: 'Có nhiều hơn 03 hoạt động quảng bá sản phẩm và có website của cơ sở (hoặc quảng bá trên mạng xã hội, hoạt động thường xuyên) và có tham gia hoạt động xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh và quốc tế',
      },
    },
  ],
};

export const productStory: Criterion = {
  kind: 'options',
  id: '5.1',
  label: { vi: 'Câu chuyện sản phẩm', en: 'Product story' },
  maxMark: '5',
  options: [
    { mark: '0', label: { vi: 'Không có câu chuyện sản phẩm' } },
    { mark: '1', label: { vi: 'Có câu chuyện sản phẩm' } },
    { mark: '2', label: { vi: 'Có câu chuyện sản phẩm được tư liệu hóa và thể hiện trên tờ rơi' } },
    {
      mark: '3',
      label: {
        vi: 'Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi và website (dưới dạng hình ảnh, clip,...)',
      },
    },
    {
      mark: '5',
      label: {
        vi: 'Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi, website (dưới dạng hình ảnh, clip,...) và đưa vào nội dung truy xuất nguồn gốc điện tử',
      },
      leastForStars: 4,
    },
  ],
};

export const productStory2: Criterion = {
  kind: 'options',
  id: '5.1',
  label: { vi: 'Câu chuyện sản phẩm', en: 'Product story' },
  maxMark: '5',
  options: [
    { mark: '0', label: { vi: 'Không có câu chuyện sản phẩm' } },
    { mark: '1', label: { vi: 'Có câu chuyện sản phẩm' } },
    { mark: '2', label: { vi: 'Có câu chuyện sản phẩm được tư liệu hóa và thể hiện trên tờ rơi' } },
    {
      mark: '3',
      label: {
        vi: 'Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi và website (dưới dạng hình ảnh, clip,...)',
      },
    },
    {
      mark: '5',
      label: {
        vi: 'Có câu chuyện sản phẩm được tư liệu hóa, thể hiện trên tờ rơi, website (dưới dạng hình ảnh, clip, ...) và đưa vào nội dung truy xuất nguồn gốc điện tử',
      },
      leastForStars: 4,
    },
  ],
};

export const storyStructure: Criterion = {
  kind: 'options',
  id: '5.2',
  label: { vi: 'Cấu trúc câu chuyện sản phẩm', en: 'Story structure' },
  maxMark: '2',
  rules: [
    {
      kind: 'applies-only-if',
      text: {
        vi: 'Chỉ áp dụng khi có câu chuyện sản phẩm',
        en: 'Applies only when there is a product story.',
      },
    },
  ],
  options: [
    { mark: '0', label: { vi: 'Đơn giản' } },
    { mark: '1', label: { vi: 'Ngắn gọn, xúc tích' } },
    { mark: '2', label: { vi: 'Ngắn gọn, xúc tích và có văn phong kể chuyện' } },
  ],
};

export const localKnowledgeIdentity: Criterion = {
  kind: 'options',
  id: '5.3',
  label: { vi: 'Trí tuệ/bản sắc địa phương', en: 'Local knowledge / identity' },
  maxMark: '5',
  guidance: [
    {
      vi: 'Yêu cầu: Nội dung câu chuyện sản phẩm OCOP phải thể hiện rõ nguồn gốc, tài nguyên bản địa, văn hóa, bản sắc địa phương, giá trị đặc trưng của sản phẩm, có tính truyền cảm và thuyết phục.',
    },
  ],
  options: [
    {
      mark: '0',
      label: { vi: 'Giống với câu chuyện sản phẩm của chủ thể khác, hoặc sản phẩm khác của cùng chủ thể' },
    },
    { mark: '1', label: { vi: 'Có câu chuyện riêng, gắn với nguồn gốc xuất xứ sản phẩm' }, leastForStars: 3 },
    {
      mark: '3',
      label: {
        vi: 'Nội dung câu chuyện mang sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng của sản phẩm',
      },
    },
    {
      mark: '5',
      label: {
        vi: 'Nội dung câu chuyện mang sắc thái truyền thống, văn hóa địa phương, giá trị đặc trưng của sản phẩm, có tính truyền cảm và thuyết phục',
      },
    },
  ],
};

export const localKnowledgeIdentity2: Criterion = {
  kind: 'options',
  id: '5.3',
  label: { vi: 'Trí tuệ/bản sắc địa phương', en: 'Local knowledge / identity' },
  maxMark: '5',
  guidance: [
    {
      vi: 'Yêu cầu: Nội dung câu chuyện sản phẩm OCOP phải thể hiện rõ nguồn gốc, tài nguyên bản địa, văn hóa, bản sắc địa phương, giá trị độc trưng của sản phẩm, có tính truyền cảm và thuyết phục.',
    },
  ],
  options: [
    {
      mark: '0',
      label: { vi: 'Giống với câu chuyện sản phẩm của chủ thể khác, hoặc sản phẩm khác của cùng chủ thể' },
    },
    { mark: '1', label: { vi: 'Có câu chuyện riêng, gắn với nguồn gốc xuất xứ sản phẩm' }, leastForStars: 3 },
    {
      mark: '3',
      label: {
        vi: 'Nội dung câu chuyện mang sắc thái truyền thống, văn hóa địa phương và giá trị đặc trưng của sản phẩm',
      },
    },
    {
      mark: '5',
      label: {
        vi: 'Nội dung câu chuyện mang sắc thái truyền thống, văn hóa địa phương, giá trị đặc trưng của sản phẩm, có tính truyền cảm và thuyết phục',
      },
    },
  ],
};

export const impurities: Criterion = {
  kind: 'options',
  id: '6.1',
  label: { vi: 'Tạp chất', en: 'Impurities' },
  maxMark: '2',
  rules: [
    {
      kind: 'stop-if',
      text: {
        vi: 'Ghi chú: Nếu có tạp chất không chấp nhận được (các tạp chất có nguy cơ gây mất an toàn thực phẩm) như: đất, côn trùng, lông, len, mốc nguy hại,... sẽ không đánh giá các bước tiếp theo.',
        en: 'When there are impurities that endanger food safety, the steps that follow are not assessed.',
      },
    },
  ],
  options: [
    { mark: '0', label: { vi: 'Có tạp chất' } },
    { mark: '1', label: { vi: 'Có rất ít tạp chất, chấp nhận được' } },
    { mark: '2', label: { vi: 'Sạch, không phát hiện tạp chất' }, leastForStars: 4 },
  ],
};

export const impurities2: Criterion = {
  kind: 'options',
  id: '6.1',
  label: { vi: 'Tạp chất', en: 'Impurities' },
  maxMark: '2',
  rules: [
    {
      kind: 'stop-if',
      text: {
        vi: 'Chú ý: Nếu có các tạp chất không chấp nhận được (các tạp chất có nguy cơ gây mất an toàn thực phẩm) như: Lông, côn trùng, mẫu gỗ, cát, nhựa ... sẽ không đánh giá các bước tiếp theo',
        en: 'When there are impurities that endanger food safety, the steps that follow are not assessed.',
      },
    },
  ],
  options: [
    { mark: '0', label: { vi: 'Có tạp chất' } },
    { mark: '1', label: { vi: 'Có rất ít tạp chất, chấp nhận được' } },
    { mark: '2', label: { vi: 'Sạch, không phát hiện tạp chất' }, leastForStars: 4 },
  ],
};

export const finenessSharpness: Criterion = {
  kind: 'options',
  id: '6.1',
  label: { vi: 'Mức độ tinh xảo/sắc nét của sản phẩm', en: 'Fineness / sharpness of the product' },
  maxMark: '5',
  options: [
    { mark: '0', label: { vi: 'Không khéo léo/nhã nhặn, không thể bán được' } },
    { mark: '1', label: { vi: 'Khá khéo léo/nhã nhặn, có thể bán được' } },
    { mark: '3', label: { vi: 'Khéo léo/nhã nhặn, có thể bán được, có giá trị mỹ thuật, kỹ thuật' } },
    {
      mark: '5',
      label: {
        vi: 'Tinh xảo, có giá trị mỹ thuật, kỹ thuật, có thể bán được trong các cửa hàng lớn và xuất khẩu',
      },
      leastForStars: 5,
    },
  ],
};

export const shapeRelativeToProduct: Criterion = {
  kind: 'options',
  id: '6.1',
  label: { vi: 'Hình dáng so với loại sản phẩm', en: 'Shape relative to product type' },
  maxMark: '5',
  options: [
    { mark: '1', label: { vi: 'Trung bình' } },
    { mark: '3', label: { vi: 'Đẹp, ấn tượng' } },
    { mark: '5', label: { vi: 'Rất đẹp và ấn tượng' }, leastForStars: 5 },
  ],
};

export const texture: Criterion = {
  kind: 'options',
  id: '6.2',
  label: { vi: 'Thể chất', en: 'Texture' },
  maxMark: '3',
  options: [
    { mark: '0', label: { vi: 'Không phù hợp' } },
    { mark: '1', label: { vi: 'Tương đối phù hợp với tính chất của sản phẩm' } },
    { mark: '2', label: { vi: 'Phù hợp với tính chất của sản phẩm' } },
    { mark: '3', label: { vi: 'Rất phù hợp với tính chất của sản phẩm' } },
  ],
};

export const colour: Criterion = {
  kind: 'options',
  id: '6.3',
  label: { vi: 'Màu sắc', en: 'Colour' },
  maxMark: '3',
  options: [
    { mark: '0', label: { vi: 'Chấp nhận được' } },
    { mark: '1', label: { vi: 'Tương đối phù hợp với đặc tính sản phẩm' } },
    { mark: '2', label: { vi: 'Phù hợp với đặc tính sản phẩm' }, leastForStars: 4 },
    { mark: '3', label: { vi: 'Rất phù hợp với đặc tính sản phẩm' }, leastForStars: 5 },
  ],
};

export const smell: Criterion = {
  kind: 'options',
  id: '6.3',
  label: { vi: 'Mùi', en: 'Smell' },
  maxMark: '5',
  options: [
    { mark: '0', label: { vi: 'Khác thường hoặc không rõ mùi' } },
    { mark: '1', label: { vi: 'Mùi nhẹ, phù hợp (với đặc trưng nguyên liệu sử dụng, loại sản phẩm)' } },
    { mark: '2', label: { vi: 'Mùi mạnh, phù hợp' } },
    { mark: '3', label: { vi: 'Mùi mạnh, phù hợp, hấp dẫn' }, leastForStars: 4 },
    { mark: '5', label: { vi: 'Mùi mạnh, phù hợp, rất hấp dẫn' } },
  ],
};

export const smell2: Criterion = {
  kind: 'options',
  id: '6.4',
  label: { vi: 'Mùi', en: 'Smell' },
  maxMark: '3',
  options: [
    { mark: '0', label: { vi: 'Có mùi lạ (như khét,...)' } },
    { mark: '1', label: { vi: 'Có mùi chấp nhận được' } },
    { mark: '2', label: { vi: 'Mùi phù hợp đặc trưng của sản phẩm' }, leastForStars: 4 },
    { mark: '3', label: { vi: 'Mùi phù hợp đặc trưng của sản phẩm, hấp dẫn' }, leastForStars: 5 },
  ],
};

export const taste: Criterion = {
  kind: 'options',
  id: '6.5',
  label: { vi: 'Vị', en: 'Taste' },
  maxMark: '4',
  options: [
    { mark: '0', label: { vi: 'Vị khác thường' } },
    { mark: '1', label: { vi: 'Chấp nhận được' } },
    { mark: '2', label: { vi: 'Phù hợp với đặc trưng của sản phẩm' }, leastForStars: 4 },
    { mark: '4', label: { vi: 'Phù hợp với đặc trưng của sản phẩm, hấp dẫn' }, leastForStars: 5 },
  ],
};

export const uniqueness: Criterion = {
  kind: 'options',
  id: '7',
  label: { vi: 'TÍNH ĐỘC ĐÁO', en: 'Uniqueness' },
  maxMark: '5',
  guidance: [
    {
      vi: '(Chất lượng: Có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương)',
    },
  ],
  options: [
    { mark: '0', label: { vi: 'Trung bình' } },
    { mark: '1', label: { vi: 'Tương đối độc đáo' } },
    { mark: '3', label: { vi: 'Độc đáo, mang tính đặc trưng' }, leastForStars: 4 },
    { mark: '5', label: { vi: 'Rất độc đáo và có tính đặc trưng' }, leastForStars: 5 },
  ],
};

export const uniqueness2: Criterion = {
  kind: 'options',
  id: '7',
  label: { vi: 'TÍNH ĐỘC ĐÁO', en: 'Uniqueness' },
  maxMark: '5',
  guidance: [
    {
      vi: '(Chất lượng: có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương)',
    },
  ],
  options: [
    { mark: '0', label: { vi: 'Trung bình' } },
    { mark: '1', label: { vi: 'Tương đối độc đáo' } },
    { mark: '3', label: { vi: 'Độc đáo, mang tính đặc trưng' }, leastForStars: 4 },
    { mark: '5', label: { vi: 'Rất độc đáo và có tính đặc trưng' }, leastForStars: 5 },
  ],
};

export const sensoryIndicators: Criterion = {
  kind: 'options',
  id: '7',
  label: { vi: 'CHỈ TIÊU CẢM QUAN', en: 'Sensory indicators' },
  maxMark: '3',
  guidance: [{ vi: '(Kiểm tra theo tiêu chuẩn công bố)' }],
  options: [
    { mark: '0', label: { vi: 'Không đạt' } },
    { mark: '1', label: { vi: 'Tương đối đạt' } },
    { mark: '3', label: { vi: 'Đạt' } },
  ],
};

export const qualityDeclaration: Criterion = {
  kind: 'options',
  id: '8',
  label: { vi: 'CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM', en: 'Quality declaration' },
  maxMark: '5',
  rules: [
    {
      kind: 'evidence',
      text: {
        vi: 'Ghi chú: Bản Tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm',
        en: 'The product standard needs a test report on food-safety indicators.',
      },
    },
  ],
  options: [
    { mark: '2', label: { vi: 'Có công bố chất lượng sản phẩm' }, leastForStars: 3 },
    {
      mark: '4',
      label: {
        vi: 'Có công bố chất lượng sản phẩm theo quy định (trường hợp sản phẩm có quy chuẩn kỹ thuật quốc gia thì bắt buộc áp dụng) và áp dụng các tiêu chuẩn quốc gia',
      },
    },
    {
      mark: '5',
      label: { vi: 'Có công bố chất lượng sản phẩm theo quy định và áp dụng các tiêu chuẩn quốc tế' },
    },
  ],
};

export const convenienceOfUse: Criterion = {
  kind: 'options',
  id: '8',
  label: { vi: 'SỰ TIỆN LỢI KHI SỬ DỤNG, BẢO QUẢN', en: 'Convenience of use and storage' },
  maxMark: '5',
  options: [
    { mark: '0', label: { vi: 'Không tiện lợi' } },
    { mark: '1', label: { vi: 'Tương đối tiện lợi' } },
    { mark: '3', label: { vi: 'Tiện lợi' } },
    { mark: '5', label: { vi: 'Rất tiện lợi' } },
  ],
};

export const uniqueness3: Criterion = {
  kind: 'options',
  id: '8',
  label: { vi: 'TÍNH ĐỘC ĐÁO', en: 'Uniqueness' },
  maxMark: '5',
  guidance: [
    {
      vi: '(Chất lượng: Có nét riêng, khác biệt, có dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương)',
    },
  ],
  options: [
    { mark: '0', label: { vi: 'Trung bình' } },
    { mark: '1', label: { vi: 'Tương đối độc đáo' } },
    { mark: '3', label: { vi: 'Độc đáo, mang tính đặc trưng' }, leastForStars: 4 },
    { mark: '5', label: { vi: 'Rất độc đáo và có tính đặc trưng' }, leastForStars: 5 },
  ],
};

export const productQualityAssurance: Criterion = {
  kind: 'options',
  id: '8',
  label: { vi: 'ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality assurance' },
  maxMark: '4',
  options: [
    { mark: '0', label: { vi: 'Không có hoạt động kiểm soát chất lượng sản phẩm' } },
    { mark: '2', label: { vi: 'Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm' } },
    {
      mark: '4',
      label: { vi: 'Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định' },
      leastForStars: 3,
    },
  ],
};

export const productQualityAssurance2: Criterion = {
  kind: 'options',
  id: '9',
  label: { vi: 'ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality assurance' },
  maxMark: '5',
  options: [
    {
      mark: '1',
      label: {
        vi: 'Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định',
      },
      leastForStars: 3,
    },
    {
      mark: '3',
      label: {
        vi: 'Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP,...)',
      },
      leastForStars: 4,
    },
    {
      mark: '5',
      label: {
        vi: 'Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường đích (ISO, HACCP, BRC, Halal, FDA...)',
      },
    },
  ],
};

export const productQualityAssurance3: Criterion = {
  kind: 'options',
  id: '9',
  label: { vi: 'ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality assurance' },
  maxMark: '5',
  options: [
    {
      mark: '1',
      label: {
        vi: 'Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định',
      },
      leastForStars: 3,
    },
    {
      mark: '3',
      label: {
        vi: 'Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP,..)',
      },
      leastForStars: 4,
    },
    {
      mark: '5',
      label: {
        vi: 'Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường đích (ISO, HACCP, BRC, Halal, FDA...)',
      },
    },
  ],
};

export const productQualityAssurance4: Criterion = {
  kind: 'options',
  id: '9',
  label: { vi: 'ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality assurance' },
  maxMark: '5',
  options: [
    {
      mark: '1',
      label: {
        vi: 'Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định',
      },
      leastForStars: 3,
    },
    {
      mark: '3',
      label: {
        vi: 'Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP, ...)',
      },
      leastForStars: 4,
    },
    {
      mark: '5',
      label: {
        vi: 'Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường đích (ISO, HACCP, BRC, Halal, FDA...)',
      },
    },
  ],
};

export const globalMarketOpportunity: Criterion = {
  kind: 'options',
  id: '9',
  label: { vi: 'CƠ HỘI THỊ TRƯỜNG TOÀN CẦU', en: 'Global market opportunity' },
  maxMark: '5',
  rules: [
    {
      kind: 'evidence',
      text: {
        vi: 'Ghi chú: Đánh giá dựa trên các hợp đồng xuất khẩu đã thực hiện, hoặc các chứng nhận chất lượng đã được cấp, hoặc các thông tin về đánh giá thị trường, kết quả xúc tiến thương mại ở các thị trường tiềm năng.',
        en: 'Rests on export contracts carried out, quality certificates granted, or market assessments and trade-promotion results in potential markets.',
      },
    },
  ],
  options: [
    { mark: '1', label: { vi: 'Có thể xuất khẩu đến thị trường khu vực Đông Nam Á' } },
    { mark: '3', label: { vi: 'Có thể xuất khẩu các thị trường ngoài khu vực Đông Nam Á' } },
    { mark: '5', label: { vi: 'Có thể xuất khẩu đến các thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)' } },
  ],
};

export const effectivenessInUse: Criterion = {
  kind: 'options',
  id: '9',
  label: { vi: 'HIỆU QUẢ SỬ DỤNG', en: 'Effectiveness in use' },
  maxMark: '4',
  guidance: [
    {
      vi: '(Sử dụng trực tiếp sản phẩm hoặc thông qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người sử dụng)',
    },
  ],
  options: [
    { mark: '0', label: { vi: 'Thấp, không rõ' } },
    { mark: '1', label: { vi: 'Có hiệu quả tương đối rõ' } },
    { mark: '2', label: { vi: 'Hiệu quả tốt' } },
    { mark: '4', label: { vi: 'Hiệu quả rất tốt' } },
  ],
};

export const instructionsForUse: Criterion = {
  kind: 'options',
  id: '10',
  label: {
    vi: 'HƯỚNG DẪN SỬ DỤNG ĐỂ ĐẢM BẢO SẢN PHẨM CÓ CHẤT LƯỢNG TỐT NHẤT CHO NGƯỜI TIÊU DÙNG',
    en: 'Instructions for use',
  },
  maxMark: '2',
  options: [
    { mark: '1', label: { vi: 'Có hướng dẫn sử dụng sản phẩm đơn giản' } },
    { mark: '2', label: { vi: 'Có hướng dẫn sử dụng chi tiết, cụ thể để đảm bảo chất lượng sản phẩm' } },
  ],
};

export const globalMarketOpportunity2: Criterion = {
  kind: 'options',
  id: '10',
  label: { vi: 'CƠ HỘI THỊ TRƯỜNG TOÀN CẦU', en: 'Global market opportunity' },
  maxMark: '5',
  rules: [
    {
      kind: 'evidence',
      text: {
        vi: 'Ghi chú: Đánh giá dựa trên các hợp đồng xuất khẩu đã thực hiện, hoặc các chứng nhận chất lượng đã được cấp, hoặc các thông tin về đánh giá thị trường, kết quả xúc tiến thương mại ở các thị trường tiềm năng.',
        en: 'Rests on export contracts carried out, quality certificates granted, or market assessments and trade-promotion results in potential markets.',
      },
    },
  ],
  options: [
    { mark: '1', label: { vi: 'Có thể xuất khẩu đến thị trường khu vực Đông Nam Á' } },
    { mark: '3', label: { vi: 'Có thể xuất khẩu các thị trường ngoài khu vực Đông Nam Á' } },
    { mark: '5', label: { vi: 'Có thể xuất khẩu đến các thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)' } },
  ],
};

export const globalMarketOpportunity3: Criterion = {
  kind: 'options',
  id: '11',
  label: { vi: 'CƠ HỘI THỊ TRƯỜNG TOÀN CẦU', en: 'Global market opportunity' },
  maxMark: '3',
  rules: [
    {
      kind: 'evidence',
      text: {
        vi: 'Ghi chú: Đánh giá dựa trên các hợp đồng xuất khẩu đã thực hiện, hoặc các chứng nhận chất lượng đã được cấp, hoặc các thông tin về đánh giá thị trường, kết quả xúc tiến thương mại ở các thị trường tiềm năng.',
        en: 'Rests on export contracts carried out, quality certificates granted, or market assessments and trade-promotion results in potential markets.',
      },
    },
  ],
  options: [
    { mark: '1', label: { vi: 'Có thể xuất khẩu đến thị trường khu vực Đông Nam Á' } },
    { mark: '2', label: { vi: 'Có thể xuất khẩu các thị trường ngoài khu vực Đông Nam Á' } },
    { mark: '3', label: { vi: 'Có thể xuất khẩu đến các thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)' } },
  ],
};

export const instructionsForUse2: Criterion = {
  kind: 'options',
  id: '11',
  label: {
    vi: 'HƯỚNG DẪN SỬ DỤNG ĐỂ ĐẢM BẢO SẢN PHẨM CÓ CHẤT LƯỢNG TỐT NHẤT CHO NGƯỜI TIÊU DÙNG',
    en: 'Instructions for use',
  },
  maxMark: '2',
  options: [
    { mark: '1', label: { vi: 'Có hướng dẫn sử dụng sản phẩm đơn giản' } },
    { mark: '2', label: { vi: 'Có hướng dẫn sử dụng chi tiết, cụ thể để đảm bảo chất lượng sản phẩm' } },
  ],
};

export const globalMarketOpportunity4: Criterion = {
  kind: 'options',
  id: '12',
  label: { vi: 'CƠ HỘI THỊ TRƯỜNG TOÀN CẦU', en: 'Global market opportunity' },
  maxMark: '3',
  rules: [
    {
      kind: 'evidence',
      text: {
        vi: 'Ghi chú: Đánh giá dựa trên các hợp đồng xuất khẩu đã thực hiện, hoặc các chứng nhận chất lượng đã được cấp, hoặc các thông tin về đánh giá thị trường, kết quả xúc tiến thương mại ở các thị trường tiềm năng.',
        en: 'Rests on export contracts carried out, quality certificates granted, or market assessments and trade-promotion results in potential markets.',
      },
    },
  ],
  options: [
    { mark: '1', label: { vi: 'Có thể xuất khẩu đến thị trường khu vực Đông Nam Á' } },
    { mark: '2', label: { vi: 'Có thể xuất khẩu các thị trường ngoài khu vực Đông Nam Á' } },
    { mark: '3', label: { vi: 'Có thể xuất khẩu đến các thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)' } },
  ],
};

export const productQualityAssurance5: Criterion = {
  kind: 'options',
  id: '12',
  label: { vi: 'ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM', en: 'Product quality assurance' },
  maxMark: '5',
  options: [
    {
      mark: '1',
      label: {
        vi: 'Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm theo quy định',
      },
      leastForStars: 3,
    },
    {
      mark: '3',
      label: {
        vi: 'Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia (ISO, HACCP,...)',
      },
      leastForStars: 4,
    },
    {
      mark: '5',
      label: {
        vi: 'Cơ sở chế biến, đóng gói có chứng nhận quản lý chất lượng theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm cho xuất khẩu và các thủ tục pháp lý khác theo yêu cầu của thị trường đích (ISO, HACCP, BRC, Halal, FDA...)',
      },
    },
  ],
};

export const instructionsForUse3: Criterion = {
  kind: 'options',
  id: '13',
  label: {
    vi: 'HƯỚNG DẪN SỬ DỤNG ĐỂ ĐẢM BẢO SẢN PHẨM CÓ CHẤT LƯỢNG TỐT NHẤT CHO NGƯỜI TIÊU DÙNG',
    en: 'Instructions for use',
  },
  maxMark: '2',
  options: [
    { mark: '1', label: { vi: 'Có hướng dẫn sử dụng sản phẩm đơn giản' } },
    {
      mark: '2',
      label: {
        vi: 'Có hướng dẫn sử dụng chi tiết, cụ thể để đảm bảo chất lượng sản phẩm, tránh tác dụng phụ (nếu có)',
      },
    },
  ],
};

export const globalMarketOpportunity5: Criterion = {
  kind: 'options',
  id: '14',
  label: { vi: 'CƠ HỘI THỊ TRƯỜNG TOÀN CẦU', en: 'Global market opportunity' },
  maxMark: '3',
  rules: [
    {
      kind: 'evidence',
      text: {
        vi: 'Ghi chú: Đánh giá dựa trên các hợp đồng xuất khẩu đã thực hiện, hoặc các chứng nhận chất lượng đã được cấp, hoặc các thông tin về đánh giá thị trường, kết quả xúc tiến thương mại ở các thị trường tiềm năng.',
        en: 'Rests on export contracts carried out, quality certificates granted, or market assessments and trade-promotion results in potential markets.',
      },
    },
  ],
  options: [
    { mark: '1', label: { vi: 'Có thể xuất khẩu đến thị trường khu vực Đông Nam Á' } },
    { mark: '2', label: { vi: 'Có thể xuất khẩu các thị trường ngoài khu vực Đông Nam Á' } },
    { mark: '3', label: { vi: 'Có thể xuất khẩu đến các thị trường có tiêu chuẩn cao (Mỹ, Nhật, EU...)' } },
  ],
};
