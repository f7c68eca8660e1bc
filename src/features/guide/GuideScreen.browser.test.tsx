import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { compareGuide } from "../../domain/lens/guide/compareGuide.ts";
import { type GuideEntry, recordEntry } from "../../domain/lens/guide/guideRecord.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { phrases, show } from "../../testing/render.tsx";
import { GuideScreen } from "./GuideScreen.tsx";

const { t } = phrases;

const entry = (text: string): GuideEntry => ({ pillar: "reliability", kind: "item", title: text.split(":")[0] ?? "", text });

const former: [id: string, GuideEntry][] = [
	["rel-zones", entry("Zones: spread every queue over two zones of its region.")],
	["sec-network", entry("Network: close every port that nobody needs.")],
	["sec-watch", entry("Watch: somebody hears of a full queue within minutes.")],
];

const later = [
	entry("Zones: spread every queue over three zones of its region."),
	entry("Network: close every port that nobody needs."),
	entry("Costs: each team pays for its queues."),
];

function compared(guide: GuideEntry[]) {
	const record = { service: "Queues", date: "2025-09-29", entries: former.map(([id, one]) => recordEntry(one, id)) };
	const matches = compareGuide(record, guide, ["reliability", "security"]);
	return { title: "Practices for Queues", edition: "2026.3.9", from: record.date, matches, texts: exampleTexts() };
}

const copy = vi.fn(async () => true);

const guideScreen = (guide = later) =>
	show(<GuideScreen guide={compared(guide)} todo="- [ ] Changed" copy={copy} />, { path: "/lenses?guide=a" });

describe("a guide beside the lens", () => {
	it("counts, shows what differs alone, and marks new words", async () => {
		const screen = await guideScreen();
		for (const [state, n] of [
			["changed", 1],
			["new", 1],
			["gone", 1],
			["same", 1],
		] as const) {
			await expect.element(screen.getByText(t(`guide.count.${state}`, { n }), { exact: true })).toBeVisible();
		}
		await expect.poll(() => screen.getByRole("article").elements()).toHaveLength(3);
		await expect.poll(() => [...document.querySelectorAll("mark")].map((one) => one.textContent)).toEqual(["three"]);
		await expect.element(screen.getByText(t("guide.share", { share: 89 }), { exact: false })).toBeVisible();
		await screen.getByRole("radio", { name: t("guide.show.all") }).click();
		await expect.poll(() => screen.getByRole("article").elements()).toHaveLength(4);
		expect(window.location.hash).toContain("show=all");
	});

	it("is walked with J and K", async () => {
		const screen = await guideScreen();
		await expect.element(screen.getByRole("heading", { level: 1 })).toBeVisible();
		await userEvent.keyboard("j");
		await expect.poll(() => document.activeElement?.textContent).toMatch(new RegExp(`^${t("guide.state.changed")}`));
		await userEvent.keyboard("j");
		await expect.poll(() => document.activeElement?.textContent).toMatch(/Costs$/);
		await userEvent.keyboard("k");
		await expect.poll(() => document.activeElement?.textContent).toMatch(new RegExp(`^${t("guide.state.changed")}`));
	});

	it("is copied as tasks", async () => {
		const screen = await guideScreen();
		await screen.getByRole("button", { name: t("guide.copy") }).click();
		await expect.poll(() => copy.mock.calls).toEqual([["- [ ] Changed"]]);
	});

	it("says so where nothing differs", async () => {
		const screen = await guideScreen(former.map(([, one]) => one));
		await expect.element(screen.getByText(t("guide.nothing"))).toBeVisible();
	});

	it("draws a few of thousands of entries", async () => {
		const many = Array.from({ length: 3000 }, (_, place) => entry(`Entry${place}: word${place} sign${place} place${place}.`));
		const screen = await guideScreen(many);
		await expect.element(screen.getByText(t("guide.count.new", { n: 3000 }))).toBeVisible();
		await expect.poll(() => screen.getByRole("article").elements().length).toBeLessThan(60);
	});
});
