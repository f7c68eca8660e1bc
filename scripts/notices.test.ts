import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { carriedPackages, writeNotices } from "./notices.ts";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const notices = writeNotices();
const lines = new Set(notices.split("\n"));

describe("the third-party notices", () => {
	it("name every production dependency of the lock file with its version and licence", () => {
		type Entry = { version: string; license: string; dev?: true; devOptional?: true; optional?: true };
		const entries = Object.entries<Entry>(read("package-lock.json").packages).filter(
			([place, entry]) => place && !entry.dev && !entry.devOptional && !entry.optional,
		);
		expect(entries.length).toBeGreaterThan(20);
		const wanted = entries.map(
			([place, { version, license }]) => `${place.replace(/^.*node_modules\//, "")} ${version} (${license})`,
		);
		expect(wanted.filter((line) => !lines.has(line))).toEqual([]);
		const direct = Object.entries<string>(read("package.json").dependencies);
		expect(direct.filter(([name, version]) => !notices.includes(`\n${name} ${version} (`))).toEqual([]);
	});

	it("hold the font's licence, the service worker's parts, and a text for each", () => {
		expect(notices).toContain("Copyright 2022 The Noto Project Authors");
		expect(notices).toContain("SIL OPEN FONT LICENSE Version 1.1");
		expect(carriedPackages().map(({ name }) => name)).toEqual(
			expect.arrayContaining([
				"@expo-google-fonts/noto-sans",
				"workbox-core",
				"workbox-precaching",
				"workbox-routing",
				"workbox-strategies",
			]),
		);
		expect(notices).not.toContain("holds no text");
	});

	it("are the same each time, and small enough to be kept offline", () => {
		expect(writeNotices()).toBe(notices);
		expect(notices.length).toBeLessThan(150_000);
	});
});
