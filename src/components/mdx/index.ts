import AppPath from '../pictures/AppPath.astro';
import ChannelLadder from '../pictures/ChannelLadder.astro';
import DisputeTimeline from '../pictures/DisputeTimeline.astro';
import Alert from './Alert.astro';
import Cite from './Cite.astro';
import IfNot from './IfNot.astro';
import NumberCard from './NumberCard.astro';
import Plain from './Plain.astro';
import RuleLine from './RuleLine.astro';
import SectionLink from './SectionLink.astro';
import Steps from './Steps.astro';

/** What bodies are rendered with: the components that authors may write, and the link. */
export const mdxComponents = {
  a: SectionLink,
  ol: Steps,
  Alert,
  AppPath,
  ChannelLadder,
  Cite,
  DisputeTimeline,
  IfNot,
  NumberCard,
  Plain,
  RuleLine,
};
