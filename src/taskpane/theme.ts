import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "contrast";

/** The lake: one hue in sixteen steps; 80 is the primary button, 120 and 130 are text on dark. */
const jarvi: BrandVariants = {
  10: "#010D16",
  20: "#011625",
  30: "#012134",
  40: "#012C44",
  50: "#023753",
  60: "#024263",
  70: "#034D73",
  80: "#0A5A84",
  90: "#1D6A97",
  100: "#2F7CAC",
  110: "#478FBF",
  120: "#61A3D0",
  130: "#7EB7DF",
  140: "#9FCAEA",
  150: "#C0DEF3",
  160: "#E1EFFA",
};

/** Fluent's own dark mapping puts brand 100 on the card: 3.2:1, too little for text. */
const darkText: Partial<Theme> = {
  colorBrandForeground1: jarvi[120],
  colorBrandForeground2: jarvi[130],
  colorBrandForegroundLink: jarvi[130],
  colorBrandForegroundLinkHover: jarvi[140],
  colorBrandForegroundLinkPressed: jarvi[120],
  colorBrandForegroundLinkSelected: jarvi[130],
  colorCompoundBrandForeground1: jarvi[120],
  colorCompoundBrandForeground1Hover: jarvi[130],
  colorCompoundBrandForeground1Pressed: jarvi[110],
  colorCompoundBrandStroke: jarvi[120],
  colorCompoundBrandStrokeHover: jarvi[130],
  colorCompoundBrandStrokePressed: jarvi[110],
  colorBrandStroke1: jarvi[120],
};

const light = createLightTheme(jarvi);

const themes: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark: { ...createDarkTheme(jarvi), ...darkText },
  // Teams has a wider font of its own.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: light.fontFamilyBase },
};

/** The theme with every font size and line height multiplied: a task pane has no text zoom of its own. */
export function themeOf(name: ThemeName, textSize: number): Theme {
  const scaled = Object.entries(themes[name]).map(([token, value]) => {
    const isText = /^(fontSize|lineHeight)/.test(token);
    return [token, isText ? `${parseFloat(String(value)) * textSize}px` : value] as const;
  });
  return Object.fromEntries(scaled) as Theme;
}

/**
 * The theme that suits Excel's.
 *
 * @param background - of Excel's window, "#FFFFFF"; light when it is not told
 * @param forced - the system replaces all colours
 */
export function themeFor(background: string | undefined, forced: boolean): ThemeName {
  if (forced || background?.toUpperCase() === "#000000") return "contrast";
  return background !== undefined && luminance(background) < 0.2 ? "dark" : "light";
}

/** Relative luminance of "#RRGGBB", 0–1. */
function luminance(colour: string): number {
  const [red = 1, green = 1, blue = 1] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
