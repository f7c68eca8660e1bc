import { describe, expect, it } from "vitest";
import { useReviews } from "../store/reviews.ts";
import { phrases, show } from "../testing/render.tsx";
import { SaveStatus } from "./SaveStatus.tsx";

const { t } = phrases;

async function showSaved() {
	useReviews.setState({ save: { state: "saved" } });
	const screen = await show(<SaveStatus />);
	await expect.element(screen.getByRole("status")).toHaveTextContent(t("save.saved"));
	return screen;
}

describe("what is said about saving", () => {
	it("stays as it is while an edit that the journal has is saved in a moment", async () => {
		const screen = await showSaved();
		const said: string[] = [];
		const region = screen.getByRole("status").element();
		const watch = new MutationObserver(() => said.push(region.textContent ?? ""));
		watch.observe(region, { characterData: true, childList: true, subtree: true, attributes: true });
		useReviews.setState({ save: { state: "saving" } });
		useReviews.setState({ save: { state: "saved" } });
		useReviews.setState({ save: { state: "failed", reason: "journalOnly" } });
		await expect.element(screen.getByRole("alert")).toHaveTextContent(t("save.failed"));
		watch.disconnect();
		expect(said.some((text) => text.includes(t("save.saving")))).toBe(false);
	});

	it("says so where saving takes longer", async () => {
		const screen = await showSaved();
		useReviews.setState({ save: { state: "saving" } });
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("save.saving"));
		useReviews.setState({ save: { state: "saved" } });
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("save.saved"));
	});

	it("says at once what stands nowhere but in memory", async () => {
		const screen = await showSaved();
		useReviews.setState({ save: { state: "saving", unkept: true } });
		await expect.element(screen.getByRole("status"), { timeout: 300 }).toHaveTextContent(t("save.saving"));
	});
});
