/** The colours of the light theme (src/ui/tokens.css; a test holds the two together), for paper. */
import type { Level } from "../../../domain/lens/lens.ts";

export const colors = {
	ink: "#1a2230",
	soft: "#566070",
	line: "#dedad2",
	strong: "#8a8d94",
	accent: "#0a5a68",
	sunken: "#f3f0e9",
	surface: "#ffffff",
} as const;

export const riskColors: Record<Level, string> = { high: "#a4232b", medium: "#855200", low: "#4c5665" };

/** By place in the lens. */
export const pillarColors: readonly string[] = [
	"#2a5caa",
	"#78399c",
	"#855200",
	"#1c6f5f",
	"#a83a62",
	"#566070",
	"#0a5a68",
	"#6b4a2b",
];

/** The colour of a pillar by its place, from 1; ink for a pillar that the lens does not have. */
export const pillarColor = (place: number): string => pillarColors[(place - 1) % pillarColors.length] ?? colors.ink;

/** A colour laid over another: 0 shows the ground alone, 1 the colour alone. Paper needs no transparency then. */
export function mixed(color: string, ground: string, share: number): string {
	const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
	const parts = [1, 3, 5].map((at) => Math.round(channel(color, at) * share + channel(ground, at) * (1 - share)));
	return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
