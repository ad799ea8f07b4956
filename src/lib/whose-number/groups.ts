import type { RecordView } from '../records/records.ts';

/** Groups of the table, in order, by the names of their records; what fits none comes last. */
const groups: [name: string, ids: RegExp][] = [
  ['报警、反诈和举报', /^(?:police|antifraud|spam|cyber)-/],
  ['被说成拼多多的号码', /^(?:pdd-|line-95187$|douyin-95152$|rumour-\d)/],
  ['快递公司', /^(?:courier|cainiao)-|^rumour-(?:sf|jd)$/],
  ['付款和别家平台', /^(?:alipay|wechatpay|unionpay|taobao|douyin|aliyun)-|^publisher-/],
  ['银行', /^bank-[a-z]+$/],
  ['投诉和咨询的公共热线', /^(?:samr|gov|postal|tax|legal|bank|pboc)-.*\d$/],
];

/** Records by group; every record stands in exactly one. */
export function groupNumbers(records: readonly RecordView[]): { name: string; records: RecordView[] }[] {
  const nameOf = ({ id }: RecordView) => groups.find(([, ids]) => ids.test(id))?.[0] ?? '其他';
  return [...groups.map(([name]) => name), '其他']
    .map((name) => ({ name, records: records.filter((record) => nameOf(record) === name) }))
    .filter((group) => group.records.length > 0);
}
