/** Said above results when a query is a number. A file of its own, because browsers load it later than the search. */
export const numberNoticeText = {
  unknown: '这个号码不在本站的记录里，没有查到可靠出处。没人能替它担保：别照着拨，别转账，别说验证码。',
  own: '这像订单号、快递单号，或者证件号、卡号。本站查不到订单和快递，请在 App 里看；证件号、卡号、验证码别发给任何人。',
} as const;
