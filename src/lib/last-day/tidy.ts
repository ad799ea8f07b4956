const numerals = '零一二三四五六七八九';
const digits = (text: string) => [...text].map((one) => numerals.indexOf(one)).join('');

/** 三 3, 两 2, 十一 11, 廿三 23, 卅 30; what is no number (二三) stays. */
function spokenNumber(text: string): string {
  const [tens = '', ones, more] = text.replace('两', '二').replace('廿', '二十').replace('卅', '三十').split('十');
  if (ones === undefined) return /^零?.$/.test(tens) ? digits(tens) : text;
  if (more !== undefined || tens.length > 1 || ones.length > 1) return text;
  return String(Number(digits(tens) || 1) * 10 + Number(digits(ones)));
}

/** A text with plain digits, without spaces inside dates, and without weekdays beside them. */
export const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[〇○]/g, '零')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?([年月])份?的? ?/g, '$1')
    .replace(/([\d零一二两三四五六七八九十廿卅]) (?=[日号天])/g, '$1')
    .replace(/[零一二三四五六七八九]{2,4}(?=年)/g, digits)
    .replace(/[零一二两三四五六七八九十廿卅]{1,4}(?=[月日号天])/g, spokenNumber)
    .replace(/(:\d\d)?( ?[./-] ?)(?=\d)/g, (all, time: string, mark: string) => (time ? all : mark.trim()))
    .replace(/(\d)[。、](?=\d\d?(?!\d))/g, '$1.')
    .replace(/(\d:\d\d)(?=\d)/g, '$1 ')
    .replace(/\((?:周|星期|礼拜)[一二三四五六日天]\)/g, ' ')
    .replace(/([天日号\d]) ?(?:周|星期|礼拜)[一二三四五六日天]/g, '$1 ')
    .replace(/上?(?:周|星期|礼拜)[一二三四五六日天] ?(?=\d\d?[月./-]\d)/g, '');
