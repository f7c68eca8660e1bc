import { expect, it } from "vitest";
import { outcomeOfExport } from "../../seal/outcome.ts";
import { cellsOf, readMarkdown, section } from "../../testing/readMarkdown.ts";
import { sealedSampleIn } from "../../testing/sealedSample.ts";
import { writeMarkdown } from "./writeMarkdown.ts";

it("a sign-off that was given on other data says so, and stands for nothing", async () => {
	const { report, words, lens, sealed } = await sealedSampleIn("en");
	const signOffs = sealed.signOffs.map((signOff, index) => (index === 0 ? { ...signOff, seal: "ab".repeat(32) } : signOff));
	const commentsOf = async (file: typeof sealed) => {
		const outcome = await outcomeOfExport(file, "2026-11-24");
		const { blocks } = readMarkdown(writeMarkdown(report, words, lens, { sealed: file, outcome, carries: false }));
		const signed = section(blocks, words.t("export.signOff"));
		return { comments: cellsOf(signed).map((cells) => cells[2]), state: JSON.stringify(signed.slice(0, 4)) };
	};
	expect(await commentsOf(sealed)).toMatchObject({ comments: ["October", "October"] });
	expect((await commentsOf(sealed)).state).toContain("Approved with conditions");
	expect(await commentsOf({ ...sealed, signOffs })).toMatchObject({
		comments: [`October\n${words.t("signOff.otherSeal")}\n${words.t("signOff.validity.otherSeal")}`, "October"],
	});
	expect((await commentsOf({ ...sealed, signOffs })).state).not.toContain("conditions");
});
