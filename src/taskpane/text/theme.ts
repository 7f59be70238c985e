import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { OfficeTheme } from '../services';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Relative luminance (WCAG 2.2) of "#RRGGBB" or "rgb(r, g, b)"; null for anything else, transparent included. */
export function luminance(colour: string): number | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  const rgb = /^rgb\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)\s*\)$/.exec(colour.trim());
  const parts = hex ? hex.slice(1).map((part) => parseInt(part, 16)) : rgb?.slice(1).map(Number);
  if (!parts) return null;
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const MIDDLE = 0.18;

/**
 * The theme to show. Office says its colours on the desktop only (office-js #6134), so: Office's colours, else the
 * page's own background, else what the system prefers, else light. Forced colours win over all.
 */
export function chooseTheme(signs: {
  readonly forcedColours: boolean;
  readonly office: OfficeTheme | null;
  readonly pageBackground: string | null;
  readonly prefersDark: boolean;
}): ThemeName {
  if (signs.forcedColours) return 'contrast';
  const known = [signs.office?.background, signs.pageBackground]
    .map((colour) => (colour ? luminance(colour) : null))
    .find((value) => value !== null);
  if (known !== null && known !== undefined) return known < MIDDLE ? 'dark' : 'light';
  return signs.prefersDark ? 'dark' : 'light';
}

export const FLUENT_THEMES: Record<ThemeName, Theme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  // That of Teams, in Office's typeface.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};
