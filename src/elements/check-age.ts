import { ageWords, daysBetween, localDay } from '@/lib/age/age.ts';
import { ageText } from '@/text/age.ts';

/**
 * Says beside every check (`<time datetime data-limit>`, in days) that it is too old, by the reader's own clock.
 * Without scripts the date stands there alone. A clock that runs behind says nothing.
 */
const today = localDay(new Date());
for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-limit]')) {
  const days = daysBetween(time.dateTime, today);
  if (!(days > Number(time.dataset.limit))) continue;
  const note = document.createElement('span');
  note.className = 'age-note';
  note.textContent = ageText.note(ageWords(days));
  (time.closest('.state') ?? time).after(' ', note);
}
