import type { BgNbd } from '../../plugin/domain/retention/bg-nbd.ts';
import type { GammaGamma } from '../../plugin/domain/retention/gamma-gamma.ts';
import type { StayHistory } from '../../plugin/domain/retention/guest-history.ts';

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A Gamma variate by G. Marsaglia and W. Tsang, ACM Transactions on Mathematical Software 26(3), 2000. */
const gamma = (shape: number, random: () => number): number => {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
};

/**
 * One guest who first stays on the day number `first` and then behaves as the two models say, up to `until`: what a fit
 * must find again. Times of the model are in days; stays that fall on one day are one. `random` gives numbers from 0 up to 1.
 */
export const simulatedGuest = (
  { r, alpha, a, b, p, q, v }: BgNbd & GammaGamma,
  { first, until }: { first: number; until: number },
  random: () => number,
): StayHistory => {
  const rate = gamma(r, random) / alpha;
  const [leaving, staying] = [gamma(a, random), gamma(b, random)];
  const chanceOfLeaving = leaving / (leaving + staying);
  const scale = v / gamma(q, random);
  const days: number[] = [first];
  for (let time = first; ;) {
    time += -Math.log(1 - random()) / rate;
    if (time > until) break;
    if (Math.floor(time) > days[days.length - 1]!) days.push(Math.floor(time));
    if (random() < chanceOfLeaving) break;
  }
  return { kind: 'stays', days, amounts: days.map(() => gamma(p, random) * scale) };
};
