import { isPercent, type Indicator, type Settings } from '../model';
import { exact, ZERO, type Exact } from './exact';

/**
 * How large a move is no move: the indicator's own *Felmarginal*, else the setting *Brusband*, which is in percentage
 * points and holds only where the unit is % (A-31).
 */
export function noiseBand(indicator: Indicator, settings: Settings): Exact {
  const band = indicator.margin ?? (isPercent(indicator) ? settings.noiseBand : 0);
  return band > 0 ? exact(band) : ZERO;
}
