import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { expect, it, vi } from "vitest";
import { buildReport } from "../../src/domain/report/report.ts";
import { OverviewScreen } from "../../src/features/overview/OverviewScreen.tsx";
import { PhrasesContext } from "../../src/i18n/context.tsx";
import { en } from "../../src/i18n/en.ts";
import { phrasesOf } from "../../src/i18n/phrases.ts";
import { noAttachments } from "../../src/testing/noAttachments.ts";
import { type Device, DeviceContext } from "../../src/ui/device.ts";
import { EditContext } from "../../src/ui/editing.ts";
import { SeenContext, WordsContext } from "../../src/ui/seen.ts";
import { bigLens } from "./bigLens.ts";
import { bigTexts } from "./bigTexts.ts";
import { answeredReview } from "./reviews.ts";

const nothing = () => undefined;
const device: Device = {
	newId: () => "new",
	attachments: noAttachments,
	copy: async () => true,
	addressOf: (path) => path,
	showKeys: nothing,
	showSearch: nothing,
};

it("a lens of a thousand questions is drawn as far as one sees, and says how many there are", () => {
	vi.stubGlobal("navigator", { platform: "", userAgent: "" });
	const lens = bigLens({ items: 1000, rowsPerItem: 4, prerequisites: 0 });
	const phrases = phrasesOf("en", en);
	const review = answeredReview(lens, 0);
	const words = { ...phrases, lens: bigTexts(lens) };
	const seen = { review, lens, words, report: buildReport(lens, review, "2026-01-01") };
	const screen = createElement(
		DeviceContext,
		{ value: device },
		createElement(EditContext, { value: () => undefined }, createElement(OverviewScreen)),
	);
	const page = createElement(
		PhrasesContext,
		{ value: phrases },
		createElement(SeenContext, { value: seen }, createElement(WordsContext, { value: words }, screen)),
	);
	const html = renderToStaticMarkup(createElement(MemoryRouter, null, page));
	const drawn = html.split('class="data-table-row"').length - 1;
	expect(drawn).toBeGreaterThan(10);
	expect(drawn).toBeLessThan(40);
	expect(html).toContain('aria-rowcount="1001"');
	expect(html).toContain(phrases.t("rows.long", { n: 1000 }));
});
