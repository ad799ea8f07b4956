/** Wording of the home page's channels, in the order in which to try them. Periods are cited: `((id))`. */
export const channelTexts = [
  {
    name: 'App 里的客服',
    goodFor: '订单、退款、物流的一般问题',
    record: '有，文字都在',
    speed: '排队等人工，要多久没有查到',
    hours: '能不能随时留言、几点有人，都没有核实',
  },
  {
    name: '平台介入',
    goodFor: '商家拒绝或不理你',
    record: '有，在订单页',
    speed: '很少超过 ((intervention-duration))',
    hours: '商家拒绝或超时以后，趁早提',
  },
  {
    name: '电话',
    goodFor: '急事；先核对号码再拨',
    record: '没有，要自己记',
    speed: '接通就能说，等多久没有查到',
    hours: '说法不一',
  },
  { name: '商家后台', goodFor: '商家的店铺、货款和规则问题', record: '有，工单', speed: '没有查到', hours: '没有查到' },
  {
    name: '12315 等平台之外的渠道',
    goodFor: '平台处理不了或不处理',
    record: '有，有编号',
    speed: '现行期限没有查到',
    hours: '网上随时可以填',
  },
  { name: '报警', goodFor: '钱正在被转走，或者已经转走', record: '有，报警回执', speed: '打通就能报', hours: '随时' },
] as const;
