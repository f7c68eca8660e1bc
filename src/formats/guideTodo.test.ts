import { expect, it } from "vitest";
import { compareGuide } from "../domain/lens/guide/compareGuide.ts";
import { type GuideEntry, recordEntry } from "../domain/lens/guide/guideRecord.ts";
import { en } from "../i18n/en.ts";
import { phrasesOf } from "../i18n/phrases.ts";
import { exampleTexts } from "../testing/exampleTexts.ts";
import { guideTodo } from "./guideTodo.ts";

const phrases = phrasesOf("en", en);
const entry = (title: string, text: string): GuideEntry => ({ pillar: "security", kind: "row", title, text });

const todo = (guide: GuideEntry[]) => {
	const record = {
		...{ service: "Queues", date: "2026-01-07" },
		entries: [recordEntry(entry("Keys", "Turn the keys of each sender."), "rec-private")],
	};
	const matches = compareGuide(record, guide, ["reliability", "security"]);
	return guideTodo({ title: "Queues", edition: "", from: record.date, matches, texts: exampleTexts() }, phrases);
};

it("lists what differs as tasks, and no sign of a guide becomes markup", () => {
	const lines = todo([entry("Keys", "Turn the keys of each sender, often."), entry("<b>*x*</b>\n# y", "Another matter.")]).split(
		"\n",
	);
	const tasks = lines.filter((line) => line.startsWith("- [ ] "));
	expect(tasks).toHaveLength(2);
	expect(tasks[0]).toContain("`rec-private`");
	expect(tasks[1]).toContain("&lt;b&gt;\\*x\\*&lt;/b&gt;");
	expect(lines.filter((line) => line.startsWith("#"))).toHaveLength(1);
});

it("says so where there is nothing to do", () => {
	expect(todo([entry("Keys", "Turn the keys of each sender.")])).toContain(phrases.t("guide.nothing"));
});
