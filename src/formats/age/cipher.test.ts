import { describe, expect, it } from "vitest";
import { glimpse, readerOf } from "../../parse/reader.ts";
import { readContent } from "../readContent.ts";
import { readers } from "../readers.ts";
import { decryptFile, encryptFile, mostWork } from "./cipher.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Made by the age tool, version 1.1.1: `age -p -a`. */
const byTheTool = [
	"-----BEGIN AGE ENCRYPTED FILE-----",
	"YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBmcEFVTngvcmxka01rOFZm",
	"d0JGODRRIDE4ClNyd2ltZVlaN0NRUjRsZjRlNmxQTkd5WWJnRmhwQi9xL08zUUdl",
	"TVVCZFUKLS0tIHhjNmFtWVJ3eUZKYUVNSGZUck9Gbm5obkVYc2NScTViL2RGdCtn",
	"MmVSVHcKqfNbK8037hS1haZYqd04xLUhGCKoPSBhMQKVXPVrv6ylmKVKQUGc/kxN",
	"gxL44GIvIvDJXG60",
	"-----END AGE ENCRYPTED FILE-----",
].join("\n");

/** Made by the age tool for the holder of a key: `age -a -r age1…`. */
const forAKey = [
	"-----BEGIN AGE ENCRYPTED FILE-----",
	"YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBhMDdPc0wxMjNRM0wxaWp1",
	"OXZqU01qYzhxUGQ3T2Rzcm9qN2FMajN0WG00CjJDZktpTzZFbFV1VG4vaXRvZStl",
	"TGtHSTE1WDN3RVBmbjE1K1VwdEQrMjgKLS0tIHB3Y0xheUtrdEhyRWtoN2ozSWl3",
	"bXptd1k1UHN2UDNPcTU2b3p2SjFoYTAK846YLV2bOk/SuaPSA1pYtePYxYpeBl8e",
	"PMzhmmn/7ikUYlKvBKPU8/HKKCFOjfD+QkwhpJbJ",
	"-----END AGE ENCRYPTED FILE-----",
].join("\n");

/** Rounds that cost nothing. */
const light = 4;

describe("a file under a passphrase", () => {
	it("of the age tool opens, and holds what went in", async () => {
		const opened = await decryptFile(bytesOf(`\n${byTheTool}\r\n`), "four words from nowhere");
		expect(opened.ok && textOf(opened.value)).toBe('{"plumbline":"hello"}\n');
	});

	it.each([0, 1, 65_536, 200_000])("of %i bytes comes back byte by byte", async (length) => {
		const plain = Uint8Array.from({ length }, (_, place) => (place * 31) % 256);
		const file = await encryptFile(plain, "perché così", light);
		expect(await decryptFile(file, "perché così")).toEqual({ ok: true, value: plain });
	});

	it("opens however the accents of its passphrase are typed", async () => {
		const file = await encryptFile(bytesOf("hello"), "perché così".normalize("NFD"), light);
		expect((await decryptFile(file, "perché così".normalize("NFC"))).ok).toBe(true);
		expect((await decryptFile(file, "perché così".normalize("NFD"))).ok).toBe(true);
	});

	it("says what stands against it", async () => {
		const file = await encryptFile(bytesOf("hello"), "right", light);
		const codeOf = async (bytes: Uint8Array, passphrase = "right") => {
			const result = await decryptFile(bytes, passphrase);
			return result.ok ? null : result.problems.map(({ code }) => code);
		};
		expect(await codeOf(file)).toBe(null);
		expect(await codeOf(file, "wrong")).toEqual(["wrongPassphrase"]);
		expect(await codeOf(file.slice(0, -3))).toEqual(["brokenAge"]);
		const changed = file.slice();
		changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
		expect(await codeOf(changed)).toEqual(["brokenAge"]);
		expect(await codeOf(bytesOf(forAKey))).toEqual(["lockedToKey"]);
		expect(await codeOf(bytesOf(byTheTool.replace("IHNj", "\u00e4HNj")))).toEqual(["brokenAge"]);
		const heavy = textOf(file).replace(/(-> scrypt \S+) \d+/, `$1 ${mostWork + 1}`);
		expect(await codeOf(bytesOf(heavy))).toEqual(["tooMuchWork"]);
	});

	it.each([
		["binary", () => encryptFile(bytesOf("{}"), "x", light)],
		["text", async () => bytesOf(byTheTool)],
	])("is told by its first bytes, %s, and not taken for anything else", async (_, make) => {
		const bytes = await make();
		expect(readerOf(readers, glimpse(bytes, "notes.txt"))?.id).toBe("age");
		expect(await readContent(bytes, "notes.txt")).toMatchObject({ ok: false, problems: [{ code: "needsPassphrase" }] });
	});
});
