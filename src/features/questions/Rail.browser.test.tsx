import { describe, expect, it, vi } from "vitest";
import { withFlagTurned } from "../../domain/review/changes.ts";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { Rail } from "./Rail.tsx";

const { t } = phrases;
const { report, words, lens } = sampleSeen;
const [first = "", second = ""] = report.questions.map(({ item }) => item);
const title = (item: string) => words.lens.items[item]?.title ?? "";

async function rail(review = emptyReview, showKeys = () => {}) {
	const { screen } = await showInReview(() => <Rail item={first} />, { review, showKeys });
	const toggle = screen.getByRole("button", { name: t("questions.rail") });
	const unfold = () => toggle.click();
	// The state in brackets tells the question's own link from "Next unanswered".
	const link = (item: string) => screen.getByRole("link", { name: new RegExp(`^${title(item)} \\(`) });
	return { screen, toggle, unfold, link };
}

describe("the list of questions", () => {
	it("is folded where there is little room, until it is asked for", async () => {
		const { toggle, unfold, link } = await rail();
		await expect.element(toggle).toHaveAttribute("aria-expanded", "false");
		await expect.element(link(first)).not.toBeInTheDocument();
		await unfold();
		await expect.element(toggle).toHaveAttribute("aria-expanded", "true");
		await link(second).click();
		await expect.element(toggle).toHaveAttribute("aria-expanded", "false");
	});

	it("unfolds the pillar of the question at hand alone, and says where one is", async () => {
		const { screen, link, unfold } = await rail();
		await unfold();
		await expect.element(link(first)).toHaveAttribute("aria-current", "page");
		const open = screen.getByRole("navigation").element().querySelectorAll("details[open]");
		expect(open).toHaveLength(1);
		const elsewhere = report.questions.find(({ pillar }) => pillar !== lens.pillars[0]?.id)?.item ?? "";
		await expect.element(link(elsewhere)).not.toBeInTheDocument();
		await screen
			.getByText(words.lens.pillars[report.questions.find(({ item }) => item === elsewhere)?.pillar ?? ""]?.short ?? "")
			.click();
		await expect.element(link(elsewhere)).toBeVisible();
	});

	it("says of each question how far it is, for those who listen, too", async () => {
		const { screen, unfold } = await rail(withFlagTurned(emptyReview, second));
		await unfold();
		const flagged = screen.getByRole("link", { name: new RegExp(`\\([\\w ]+ and ${t("flag.flagged")}\\)$`) });
		await expect.element(flagged).toHaveTextContent(title(second));
	});

	it("leads to the next question that was marked to come back to", async () => {
		const { screen } = await rail(withFlagTurned(emptyReview, second));
		const way = screen.getByRole("link", { name: t("flag.next", { title: title(second) }) });
		await expect.element(way).toHaveAttribute("href", expect.stringContaining(`/questions/${second}`));
	});

	it("says only how many are marked where one is at the only one", async () => {
		const { screen } = await rail(withFlagTurned(emptyReview, first));
		await expect.element(screen.getByText(t("flag.count", { n: 1 }))).toBeVisible();
		await expect.element(screen.getByRole("link", { name: new RegExp(t("flag.count", { n: 1 })) })).not.toBeInTheDocument();
	});

	it("opens the list of keys", async () => {
		const showKeys = vi.fn();
		const { screen, unfold } = await rail(emptyReview, showKeys);
		await unfold();
		await screen.getByRole("button", { name: t("keys.title") }).click();
		expect(showKeys).toHaveBeenCalledOnce();
	});
});

describe("the address of a question", () => {
	const copyLink = async (copy: (text: string) => Promise<boolean>) => {
		const { screen } = await showInReview(() => <CopyLink item={first} />, { copy });
		await screen.getByRole("button", { name: t("questions.copyLink") }).click();
		return screen;
	};

	it("goes to the clipboard, which is said", async () => {
		const copy = vi.fn(async (_text: string) => true);
		const screen = await copyLink(copy);
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("questions.copied"));
		expect(copy.mock.calls[0]?.[0]).toMatch(new RegExp(`/questions/${first}$`));
	});

	it("stands ready to be copied by hand where the browser refuses", async () => {
		const screen = await copyLink(async () => false);
		const field = screen.getByRole("textbox", { name: t("questions.copy.refused") });
		await expect.element(field).toHaveFocus();
		const input = field.element() as HTMLInputElement;
		expect(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).toBe(input.value);
		expect(input.value).toContain(`/questions/${first}`);
	});
});
