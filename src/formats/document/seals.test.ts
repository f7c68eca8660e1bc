import { expect, it } from "vitest";
import { cellsOf, readBack, section } from "../markdown/readBack.ts";
import { writeMarkdown } from "../markdown/writeMarkdown.ts";
import { sealedSampleIn } from "../samples/sealedSample.ts";

it("a sign-off that was given on other data says so, and stands for nothing", async () => {
	const { report, words, lens, sealed } = await sealedSampleIn("en");
	const signOffs = sealed.signOffs.map((signOff, index) => (index === 0 ? { ...signOff, seal: "ab".repeat(32) } : signOff));
	const commentsOf = (file: typeof sealed) => {
		const { blocks } = readBack(writeMarkdown(report, words, lens, { sealed: file, carries: false }));
		const signed = section(blocks, words.t("sealed.title"));
		return { comments: cellsOf(signed).map((cells) => cells[3]), state: JSON.stringify(signed.slice(0, 1)) };
	};
	expect(commentsOf(sealed)).toMatchObject({ comments: ["October", "October"] });
	expect(commentsOf(sealed).state).toContain("Approved with conditions");
	expect(commentsOf({ ...sealed, signOffs })).toMatchObject({
		comments: [`October · ${words.t("signOff.otherSeal")}`, "October"],
	});
	expect(commentsOf({ ...sealed, signOffs }).state).not.toContain("conditions");
});
