import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SignOff } from "../domain/milestone/milestone.ts";
import { canonicalJson } from "./canonicalJson.ts";
import { sealOf, shortSeal } from "./seal.ts";
import { isSignedBy, makeKeys, sign } from "./signature.ts";

/** The same value with every object's keys in the opposite order. */
function turned(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(turned);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.toReversed()
			.map(([key, inner]) => [key, turned(inner)]),
	);
}

describe("canonical JSON", () => {
	it("is what RFC 8785 prints for its own example of numbers, texts and order", () => {
		const value = {
			numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
			string: '€$\u000f\nA\'B"\\\\"/',
			literals: [null, true, false],
		};
		expect(canonicalJson(value)).toBe(
			'{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
		);
	});

	it("sorts keys by UTF-16 code units, as the RFC does", () => {
		const keys = ["€", "\r", "\ufb33", "1", "😀", "\u0080", "ö"];
		const sorted = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
		expect(Object.keys(JSON.parse(sorted))).toEqual(["1", "\r", "\u0080", "ö", "€", "😀", "\ufb33"]);
	});

	it("does not depend on the order of keys, and reads back as the same value", () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const json = JSON.parse(JSON.stringify(value));
				fc.pre(!/\\ud[89a-f]/i.test(JSON.stringify(json)));
				expect(canonicalJson(turned(json))).toBe(canonicalJson(json));
				expect(JSON.parse(canonicalJson(json))).toEqual(json);
			}),
		);
	});

	it("takes what only looks like half a character for the text it is", () => {
		for (const text of ["\\ud800", "\\\\udfff", "C:\\ud8ff\\x"]) expect(JSON.parse(canonicalJson({ text }))).toEqual({ text });
		for (const text of ["\\\ud800", "\\\\\udfff"]) expect(() => canonicalJson({ text })).toThrow();
	});

	it.each([[undefined], ["a\ud800"], [{ "\udc00": 1 }], [Number.NaN], [[Number.POSITIVE_INFINITY]]])("refuses %j", (value) => {
		expect(() => canonicalJson(value)).toThrow();
	});
});

describe("a seal", () => {
	it("is the SHA-256 of the canonical text", async () => {
		expect(await sealOf({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
		expect(shortSeal("44136fa355b3678a")).toBe("4413 6fa3");
	});

	it("changes with any character", async () => {
		expect(await sealOf({ note: "a" })).not.toBe(await sealOf({ note: "á" }));
	});
});

describe("a signature", () => {
	const signOff: Omit<SignOff, "signature"> = {
		id: "s1",
		participant: "p1",
		name: "Ada",
		role: "Lead",
		decision: "approve",
		comment: "Go",
		day: "2026-11-27",
		seal: "ab".repeat(32),
	};

	it("holds for what was signed, and for nothing else", async () => {
		const signature = await sign(signOff, await makeKeys());
		expect(await isSignedBy({ ...signOff, signature })).toBe(true);
		expect(await isSignedBy({ ...signOff, comment: "Stop", signature })).toBe(false);
		expect(await isSignedBy({ ...signOff, seal: "cd".repeat(32), signature })).toBe(false);
		const { publicKey } = await sign(signOff, await makeKeys());
		expect(await isSignedBy({ ...signOff, signature: { ...signature, publicKey } })).toBe(false);
		expect(await isSignedBy({ ...signOff, signature: { ...signature, value: "no base64!" } })).toBe(false);
		expect(await isSignedBy({ ...signOff, signature: null })).toBe(false);
	});

	it("is by a key that cannot leave the browser", async () => {
		const { privateKey } = await makeKeys();
		await expect(crypto.subtle.exportKey("jwk", privateKey)).rejects.toThrow();
	});
});
