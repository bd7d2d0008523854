import type { Language } from './language.ts';

type QuotePageWords = {
  title: (number: string) => string;
  version: (version: number) => string;
  stay: (arrival: string, departure: string) => string;
  valid: (until: string) => string;
  what: string;
  nights: string;
  quantity: string;
  price: string;
  amount: string;
  subtotal: string;
  taxIn: string;
  taxOn: string;
  taxIncluded: string;
  taxExtra: string;
  cityTax: (persons: string) => string;
  total: string;
  print: string;
  name: string;
  note: string;
  accept: string;
  decline: string;
  binding: string;
  accepted: (hotel: string) => string;
  declined: string;
  expired: string;
  superseded: string;
  roomsGone: (hotel: string) => string;
  contact: string;
};

/** What a client reads on the page of a quote. */
export const QUOTE_PAGES: Record<Language, QuotePageWords> = {
  en: {
    title: (number) => `Quote ${number}`,
    version: (version) => `Version ${version}`,
    stay: (arrival, departure) => `Arrival ${arrival}, departure ${departure}`,
    valid: (until) => `Valid until ${until}`,
    what: 'What',
    nights: 'Nights',
    quantity: 'Quantity',
    price: 'Price',
    amount: 'Amount',
    subtotal: 'Sum of the lines',
    taxIn: 'Of which tax',
    taxOn: 'Tax',
    taxIncluded: 'Taxes are included in the prices.',
    taxExtra: 'Taxes come on top of the prices.',
    cityTax: (persons) => `City tax, ${persons} a night`,
    total: 'Total',
    print: 'To keep it, print this page or save it as PDF with your browser.',
    name: 'Your name',
    note: 'A word to us, if you like',
    accept: 'Accept',
    decline: 'Decline',
    binding: 'With “Accept” you order what this quote offers, at these prices.',
    accepted: (hotel) => `You have accepted. The rooms are kept for you; ${hotel || 'the hotel'} will be in touch.`,
    declined: 'You have declined. Thank you for letting us know.',
    expired: 'This quote has expired. We are glad to make a new one.',
    superseded: 'There is a newer version of this quote, which counts instead.',
    roomsGone: (hotel) =>
      `Some of these rooms have just been taken, so nothing was ordered. ${hotel || 'The hotel'} knows, and will call you with another offer.`,
    contact: 'Questions?',
  },
  'zh-CN': {
    title: (number) => `报价单 ${number}`,
    version: (version) => `第${version}版`,
    stay: (arrival, departure) => `到店${arrival}，离店${departure}`,
    valid: (until) => `有效期至${until}`,
    what: '项目',
    nights: '晚数',
    quantity: '数量',
    price: '单价',
    amount: '金额',
    subtotal: '各项合计',
    taxIn: '其中税费',
    taxOn: '税费',
    taxIncluded: '价格已含税。',
    taxExtra: '价格未含税。',
    cityTax: (persons) => `城市税，每晚${persons}`,
    total: '总计',
    print: '如需留存，请用浏览器打印本页，也可存为电子文档。',
    name: '您的姓名',
    note: '如有留言，请填写',
    accept: '接受',
    decline: '拒绝',
    binding: '点击“接受”即按上述价格订购本报价所列内容。',
    accepted: (hotel) => `您已接受报价，客房已为您保留。${hotel || '酒店'}将与您联系。`,
    declined: '您已拒绝报价。感谢告知。',
    expired: '本报价已过期，我们乐意为您重新报价。',
    superseded: '本报价已有更新版本，请以新版本为准。',
    roomsGone: (hotel) => `部分客房刚刚售出，尚未为您订购。${hotel || '酒店'}已知悉，将致电为您另作报价。`,
    contact: '如有疑问：',
  },
  'zh-TW': {
    title: (number) => `報價單 ${number}`,
    version: (version) => `第${version}版`,
    stay: (arrival, departure) => `到店${arrival}，離店${departure}`,
    valid: (until) => `有效期限至${until}`,
    what: '項目',
    nights: '晚數',
    quantity: '數量',
    price: '單價',
    amount: '金額',
    subtotal: '各項合計',
    taxIn: '其中稅費',
    taxOn: '稅費',
    taxIncluded: '價格已含稅。',
    taxExtra: '價格未含稅。',
    cityTax: (persons) => `城市稅，每晚${persons}`,
    total: '總計',
    print: '如需留存，請用瀏覽器列印本頁，也可存為電子文件。',
    name: '您的姓名',
    note: '如有留言，請填寫',
    accept: '接受',
    decline: '拒絕',
    binding: '按「接受」即按上述價格訂購本報價所列內容。',
    accepted: (hotel) => `您已接受報價，客房已為您保留。${hotel || '飯店'}將與您聯絡。`,
    declined: '您已拒絕報價。感謝告知。',
    expired: '本報價已過期，我們樂意為您重新報價。',
    superseded: '本報價已有更新版本，請以新版本為準。',
    roomsGone: (hotel) => `部分客房剛剛售出，尚未為您訂購。${hotel || '飯店'}已知悉，將致電為您另作報價。`,
    contact: '如有疑問：',
  },
};
