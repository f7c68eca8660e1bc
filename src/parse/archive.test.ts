import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { archiveLimits, isArchive, readArchive } from "./archive.ts";

const zip = zipSync({
	"guides/queues.md": strToU8("# Queues ".repeat(40)),
	"../../etc/passwd.md": strToU8("x"),
	__proto__x: [strToU8("{}"), { level: 0 }],
});

/** Writes numbers into every entry of the list, at these places of it. */
function forged(file: Uint8Array, fields: Record<number, number>, only = ""): Uint8Array {
	const changed = file.slice();
	const view = new DataView(changed.buffer);
	for (let at = 0; at + 46 < changed.length; at += 1) {
		if (view.getUint32(at, true) !== 0x02014b50) continue;
		const name = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
		if (!name.startsWith(only)) continue;
		for (const [field, value] of Object.entries(fields)) view.setUint32(at + Number(field), value, true);
	}
	return changed;
}

/** Names with their texts, or with what stands against them. */
function told(file: Uint8Array, limits = archiveLimits) {
	const archive = readArchive(file, () => true, limits);
	if (!archive.ok) return archive.problems[0]?.code;
	return Object.fromEntries(
		archive.value.map(({ name, read }) => {
			const content = read();
			return [name, content.ok ? new TextDecoder().decode(content.value) : content.problems[0]?.code];
		}),
	);
}

describe("an archive", () => {
	it("gives its files by the names that stand there, packed or stored, whatever they are called", () => {
		expect(isArchive(zip)).toBe(true);
		expect(told(zip)).toEqual({
			"guides/queues.md": "# Queues ".repeat(40),
			"../../etc/passwd.md": "x",
			__proto__x: "{}",
		});
		const odd = forgedName(zip, "__proto__x", "__proto__\0");
		expect(readArchive(odd, (name) => name.startsWith("__proto__"), archiveLimits)).toMatchObject({ ok: true, value: [{}] });
	});

	it("is none where its list is cut off or points elsewhere", () => {
		expect(isArchive(strToU8("{}"))).toBe(false);
		for (const end of [60, zip.length - 30, zip.length - 1]) expect(told(zip.slice(0, end))).toBe("brokenArchive");
		expect(told(forged(zip, { 42: 0x00ffffff }))).toBe("brokenArchive");
		expect(told(forged(zip, { 42: 7 }))).toBe("brokenArchive");
	});

	it("names the file whose size or sum is not the stated one, and gives the others", () => {
		const others = { "../../etc/passwd.md": "x", __proto__x: "{}" };
		for (const fields of [{ 16: 1 }, { 24: 12 }, { 24: 5000 }, { 20: 9 }] as Record<number, number>[])
			expect(told(forged(zip, fields, "guides"))).toEqual({ ...others, "guides/queues.md": "brokenEntry" });
	});

	it("stops unpacking at the stated size, however much there is", () => {
		const bomb = forged(zipSync({ a: new Uint8Array(64 * 1024 * 1024) }), { 24: 0 });
		const timed = (file: Uint8Array): number => {
			const { user } = process.cpuUsage();
			expect(told(file)).toMatchObject({ a: file === bomb ? "brokenEntry" : expect.any(String) });
			return process.cpuUsage({ user, system: 0 }).user;
		};
		const whole = timed(zipSync({ a: new Uint8Array(16 * 1024 * 1024) }));
		expect(timed(bomb)).toBeLessThan(whole);
	});

	it("is not unpacked where it states too much, too many, or the same bytes again and again", () => {
		expect(told(forged(zip, { 24: 0x7fffffff }))).toBe("archiveTooLarge");
		expect(told(zip, { bytes: 1000, files: 2 })).toBe("archiveTooLarge");
		expect(told(forged(zip, { 20: zip.length }))).toBe("brokenArchive");
	});

	it("says that a file is encrypted, packed otherwise, or there twice", () => {
		expect(told(forged(zip, { 8: 1 | (8 << 16) }, "guides"))).toMatchObject({ "guides/queues.md": "lockedEntry" });
		expect(told(forged(zip, { 8: 14 << 16 }, "guides"))).toMatchObject({ "guides/queues.md": "packedOtherwise" });
		const twice = forgedName(zipSync({ "a.md": strToU8("approve"), "b.md": strToU8("reject") }), "b.md", "a.md");
		expect(told(twice)).toBe("entryTwice");
	});

	it("reads sizes that stand in 64 bits", () => {
		const one = zipSync({ "a.md": [strToU8("text"), { level: 0, extra: { 1: new Uint8Array(16) } }] });
		const wide = forged(one, { 20: 0xffffffff, 24: 0xffffffff });
		const view = new DataView(wide.buffer);
		const list = wide.findLastIndex((byte, at) => byte === 0x50 && view.getUint32(at, true) === 0x02014b50);
		for (const at of [0, 8]) view.setBigUint64(list + 46 + 4 + 4 + at, 4n, true);
		expect(told(wide)).toEqual({ "a.md": "text" });
	});
});

/** Another name of the same length, wherever the first stands. */
function forgedName(file: Uint8Array, from: string, to: string): Uint8Array {
	return Uint8Array.from(Buffer.from(Buffer.from(file).toString("latin1").replaceAll(from, to), "latin1"));
}
