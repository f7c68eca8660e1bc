import { describe, expect, it, vi } from "vitest";
import { phrases, show } from "../../testing/render.tsx";
import { CopiesCard } from "./CopiesCard.tsx";
import type { KeptCopy, OpenedCopy } from "./types.ts";

const { t, moment } = phrases;
const changedAt = "2026-11-20T10:00:00.000Z";

const copy = (id: string, over: Partial<KeptCopy> = {}): KeptCopy => ({
	...{ id, name: id, isHere: true, changedAt, why: "day", bytes: 4200 },
	...over,
});

const differing = { answered: 12, here: { answered: 14, answersThatDiffer: 3, othersThatDiffer: 1 } };

async function card(copies: KeptCopy[] | null, opened: OpenedCopy = { ok: false, problems: ["At id: wrong value."] }) {
	const onOpen = vi.fn(async (_id: string) => opened);
	const screen = await show(<CopiesCard copies={copies} onOpen={onOpen} />);
	await expect.element(screen.getByRole("heading", { name: t("settings.copies") })).toBeVisible();
	return { screen, onOpen, look: (name: string) => screen.getByRole("button", { name: new RegExp(`: ${name},`) }) };
}

describe("the daily copies", () => {
	it("are looked up at first, and there may be none", async () => {
		const { screen } = await card(null);
		await expect.element(screen.getByText(t("app.loading"))).toBeVisible();
		await screen.unmount();
		const { screen: empty } = await card([]);
		await expect.element(empty.getByText(t("settings.copies.none"))).toBeVisible();
	});

	it("stand with what they are of, why they were kept and their size, ten at first", async () => {
		const many = Array.from({ length: 12 }, (_, place) => copy(`Review ${place + 1}`));
		const { screen } = await card([copy("Gone", { isHere: false, why: "merge" }), ...many]);
		const row = screen.getByRole("row", { name: /Gone/ });
		await expect.element(row).toHaveTextContent(t("settings.copies.gone"));
		await expect.element(row).toHaveTextContent(t("settings.copies.why.merge"));
		await expect.element(row).toHaveTextContent("4.2");
		await expect.poll(() => screen.getByRole("row").elements().length).toBe(11);
		await screen.getByRole("button", { name: t("settings.copies.more", { n: 3 }) }).click();
		await expect.poll(() => screen.getByRole("row").elements().length).toBe(14);
	});

	it("say what differs before one is put back, and how to undo that, with the focus on it", async () => {
		const undo = vi.fn();
		const restore = vi.fn(async (_beside: boolean) => ({ undo }));
		const { screen, look } = await card([copy("Churn")], { ok: true, preview: differing, restore });
		await look("Churn").click();
		const dialog = screen.getByRole("dialog", { name: t("settings.copies.title", { name: "Churn", moment: moment(changedAt) }) });
		await expect.element(dialog.getByText(t("settings.copies.answers", { n: 3 }))).toBeVisible();
		expect(restore).not.toHaveBeenCalled();
		await dialog.getByRole("button", { name: t("settings.copies.back") }).click();
		const back = screen.getByRole("button", { name: t("common.undo") });
		await expect.element(back).toHaveFocus();
		expect(restore).toHaveBeenCalledExactlyOnceWith(false);
		await back.click();
		expect(undo).toHaveBeenCalledOnce();
		await expect.element(screen.getByRole("heading", { name: t("settings.copies") })).toHaveFocus();
	});

	it("can come beside what is here", async () => {
		const restore = vi.fn(async (_beside: boolean) => ({ undo: () => {} }));
		const { screen, look } = await card([copy("Churn")], { ok: true, preview: differing, restore });
		await look("Churn").click();
		await screen.getByRole("button", { name: t("settings.copies.beside") }).click();
		await expect.element(screen.getByRole("button", { name: t("common.undo") })).toBeVisible();
		expect(restore).toHaveBeenCalledExactlyOnceWith(true);
	});

	it("need no way back where nothing differs", async () => {
		const same = { answered: 1, here: { answered: 1, answersThatDiffer: 0, othersThatDiffer: 0 } };
		const restore = vi.fn(async () => ({ undo: () => {} }));
		const { screen, look } = await card([copy("Churn")], { ok: true, preview: same, restore });
		await look("Churn").click();
		await expect.element(screen.getByText(t("settings.copies.same"))).toBeVisible();
		await expect.element(screen.getByRole("button", { name: t("settings.copies.back") })).not.toBeInTheDocument();
	});

	it("say why one cannot be read, or not be put back", async () => {
		const { screen, look } = await card([copy("Churn")]);
		await look("Churn").click();
		await expect.element(screen.getByText("At id: wrong value.")).toBeVisible();
		await screen.unmount();
		const restore = async () => ({ problem: "Too long." });
		const { screen: other, look: lookAgain } = await card([copy("Churn")], { ok: true, preview: differing, restore });
		await lookAgain("Churn").click();
		await other.getByRole("button", { name: t("settings.copies.back") }).click();
		await expect.element(other.getByRole("alert")).toHaveTextContent("Too long.");
	});
});
