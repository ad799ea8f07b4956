import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/** Names and trade words that the dictionary cuts in two; one a line, as it reads its own. */
const ownWords = [
  '拼多多',
  '微博',
  '支付宝',
  '二维码',
  '小程序',
  '小卡片',
  '人工客服',
  '仅退款',
  '先用后付',
  '免密支付',
  '百万保障',
  '运费险',
  '退货运费',
  '快递员',
  '快递柜',
  '互联网法院',
  '消费者协会',
  '黑猫投诉',
  '没收到',
  '没到账',
  '没动静',
  '不同意',
  '不解决',
  '不开发票',
  '打不通',
  '联系不上',
  '找不到',
  '退不了',
  '想要',
  '算数',
  '跑路',
  '下一步',
  '说清楚',
  '快递公司',
  '客服电话',
  '邮政申诉',
  '什么时候',
  '能不能',
  '够不够',
  '值不值',
  '要不要',
  '还行',
  '这一页',
  '哪些',
  '哪里',
  '怎么办',
  '怎么看',
  '怎么走',
].map((word) => `${word} 100000 n`);

const jieba = Jieba.withDict(dict);
jieba.loadDict(new TextEncoder().encode(ownWords.join('\n')));

/** The words of a Chinese text in order; joined they are the text. */
export const wordsOf = (text: string): string[] => jieba.cut(text, true);
