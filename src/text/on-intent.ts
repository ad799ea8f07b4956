/** What a page says where a script does not come. */
export const scriptFailed = '没有加载成功。看看网络，刷新再试。';
