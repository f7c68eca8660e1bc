import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { colors, mixed, pillarColors, riskColors } from "./colors.ts";

const light = readFileSync(new URL("../../../ui/tokens.css", import.meta.url), "utf8").split('[data-theme="dark"]')[0] ?? "";
const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1];

describe("colours on paper", () => {
	it("are those of the light theme on the screen", () => {
		const named = {
			ink: "ink",
			soft: "ink-soft",
			line: "line",
			strong: "line-strong",
			accent: "accent",
			sunken: "sunken",
			surface: "surface",
		};
		for (const [name, value] of Object.entries(colors)) expect(token(Reflect.get(named, name))).toBe(value);
		for (const [risk, value] of Object.entries(riskColors)) expect(token(`risk-${risk}`)).toBe(value);
		for (const [index, value] of pillarColors.entries()) expect(token(`pillar-${index + 1}`)).toBe(value);
		expect(new Set(pillarColors).size).toBe(8);
	});

	it("are mixed between ground and colour", () => {
		expect(mixed("#102030", "#ffffff", 0)).toBe("#ffffff");
		expect(mixed("#102030", "#ffffff", 1)).toBe("#102030");
		expect(mixed("#000000", "#ffffff", 0.5)).toBe("#808080");
	});
});
