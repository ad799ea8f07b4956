// The main flows with real keys and taps on the built site, in Chromium, Firefox, WebKit, and in old builds of Chromium:
//   npm run flows
//   OLD_CHROMIUM=/path/chromium92:/path/chromium111 npm run flows
import { benchFlows } from './bench/flows.mjs';

// An engine that hung may still hold a connection open.
process.exit((await benchFlows()) ? 0 : 1);
