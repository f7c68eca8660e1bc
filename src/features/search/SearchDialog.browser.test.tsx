import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { SearchDialog } from "./SearchDialog.tsx";

const { t } = phrases;
const item = sampleSeen.lens.items[3]?.id ?? "";
const title = sampleSeen.words.lens.items[item]?.title ?? "";

async function open() {
	const onGo = vi.fn();
	const onClose = vi.fn();
	const { screen } = await showInReview(() => <SearchDialog onGo={onGo} onClose={onClose} />);
	const field = screen.getByRole("combobox", { name: t("search.open") });
	const active = () => screen.getByRole("option", { selected: true });
	return { screen, field, active, onGo, onClose };
}

describe("the search", () => {
	it("is ready to be typed in, and says what it finds", async () => {
		const { field } = await open();
		await expect.element(field).toHaveFocus();
		await expect.element(field).toHaveAccessibleDescription(t("search.hint"));
		await expect.element(field).toHaveAttribute("aria-expanded", "false");
	});

	it("marks the first hit and goes there by Enter, closed before", async () => {
		const { field, active, onGo, onClose } = await open();
		await userEvent.keyboard(title);
		await expect.element(active()).toHaveTextContent(title);
		await expect.element(field).toHaveAttribute("aria-activedescendant", active().element().id);
		await userEvent.keyboard("{Enter}");
		expect(onGo).toHaveBeenCalledOnce();
		await expect.poll(() => onClose.mock.calls.length).toBe(1);
	});

	it("goes up and down its hits by arrows, round at the ends, while the focus stays in the field", async () => {
		const { screen, field, active } = await open();
		await userEvent.keyboard("a");
		await expect.element(field).toHaveAttribute("aria-expanded", "true");
		const hits = screen.getByRole("option").elements();
		expect(hits.length).toBeGreaterThan(3);
		await userEvent.keyboard("{ArrowDown}");
		await expect.poll(() => active().element()).toBe(hits[1]);
		await userEvent.keyboard("{ArrowUp}{ArrowUp}");
		await expect.poll(() => active().element()).toBe(hits.at(-1));
		await expect.element(field).toHaveFocus();
	});

	it("begins with the first hit again when other words are typed", async () => {
		const { screen, active } = await open();
		await userEvent.keyboard("re{ArrowDown}{ArrowDown}");
		await userEvent.keyboard("l");
		await expect.poll(() => active().element()).toBe(screen.getByRole("option").elements()[0]);
	});

	it("finds whatever the case and the accents, and marks what it found", async () => {
		const { active } = await open();
		const [word = ""] = title.split(" ");
		await userEvent.keyboard(title.toUpperCase());
		await expect.element(active().getByText(word, { exact: true }).first()).toBeVisible();
		expect(active().element().querySelectorAll("mark").length).toBeGreaterThan(0);
	});

	it("says how many it has found, and when there is none", async () => {
		const { screen, field } = await open();
		await userEvent.keyboard("a");
		await expect.element(screen.getByRole("status")).toHaveTextContent(/hits/);
		await field.fill("no such words anywhere");
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("search.none"));
		await expect.poll(() => screen.getByRole("option").elements()).toHaveLength(0);
	});

	it("does nothing by Enter where nothing is found", async () => {
		const { onGo } = await open();
		await userEvent.keyboard("no such words anywhere{Enter}");
		expect(onGo).not.toHaveBeenCalled();
	});

	it("opens a hit by a click", async () => {
		const { active, onGo } = await open();
		await userEvent.keyboard(title);
		await active().click();
		expect(onGo).toHaveBeenCalledOnce();
	});

	it("closes by Escape and leads nowhere", async () => {
		const { onGo, onClose } = await open();
		await userEvent.keyboard("{Escape}");
		await expect.poll(() => onClose.mock.calls.length).toBe(1);
		expect(onGo).not.toHaveBeenCalled();
	});
});
