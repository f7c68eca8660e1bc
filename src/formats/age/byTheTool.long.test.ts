/** What we write opens with the age tool itself (github.com/FiloSottile/age), where it is installed; it asks a terminal for the passphrase, which `script` gives it. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { encryptFile } from "./cipher.ts";

const isThere = (program: string) => spawnSync(program, ["--version"]).status === 0;

/** What the tool makes of a file, or what it says against it. */
function opened(file: Uint8Array, passphrase: string): Uint8Array | string {
	const folder = mkdtempSync(join(tmpdir(), "plumbline-age-"));
	try {
		writeFileSync(join(folder, "file.age"), file);
		const said = spawnSync("script", ["-qec", "age -d -o file file.age", "/dev/null"], {
			cwd: folder,
			input: `${passphrase}\n`,
			timeout: 60_000,
		});
		return said.status === 0 ? Uint8Array.from(readFileSync(join(folder, "file"))) : String(said.stdout);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe.runIf(isThere("age") && isThere("script"))(
	`a file of ours, given to age ${isThere("age") ? execFileSync("age", ["--version"]) : ""}`,
	() => {
		it.each([
			["of one block", 1000, "four words from nowhere"],
			["of several blocks, its passphrase with accents", 200_000, "perché così, Łucja"],
		])("opens and is the same byte by byte: %s", async (_, length, passphrase) => {
			const plain = Uint8Array.from({ length }, (_one, place) => (place * 31) % 256);
			expect(opened(await encryptFile(plain, passphrase), passphrase)).toEqual(plain);
		});

		it("does not open with another passphrase", async () => {
			expect(opened(await encryptFile(new Uint8Array(10), "four words from nowhere"), "four words from here")).toContain(
				"incorrect passphrase",
			);
		});
	},
);
