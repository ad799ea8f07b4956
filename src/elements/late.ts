/** What pages load when someone is about to use it, or when there is something to say (on-intent.ts, page.ts). */
import '../modes/switches.ts';
import '../search/landed.ts';
import './check-age.ts';
import './copy-kit.ts';
import './share-kit.ts';
