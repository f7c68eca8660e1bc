import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { phrases, show } from "../../testing/render.tsx";
import { ListTools } from "./ListTools.tsx";
import type { ReviewSummary } from "./types.ts";
import { useArrangement } from "./useArrangement.ts";

const { t } = phrases;

const summary = (name: string, over: Partial<ReviewSummary> = {}): ReviewSummary => ({
	id: name,
	name,
	owner: "",
	assessor: null,
	changedAt: "2026-11-22T09:00:00.000Z",
	archived: false,
	lens: "",
	figures: null,
	...over,
});

const few = ["Churn", "Fraud"].map((name) => summary(name));
const many = ["a", "b", "c", "d", "e", "f", "g"].map((name) => summary(name));

function Tools({ reviews }: { reviews: ReviewSummary[] }) {
	return <ListTools reviews={reviews} {...useArrangement()} />;
}

const tools = async (reviews: ReviewSummary[], path = "/") => {
	const screen = await show(<Tools reviews={reviews} />, { path });
	return {
		find: screen.getByRole("searchbox", { name: t("reviews.find") }),
		sort: screen.getByRole("combobox", { name: t("reviews.sort") }),
		archive: screen.getByRole("button", { name: /Archived/ }),
	};
};

describe("what finds a review among many", () => {
	it("is not there for a few that one sees at once", async () => {
		const { find, archive } = await tools(few);
		await expect.element(find).not.toBeInTheDocument();
		await expect.element(archive).not.toBeInTheDocument();
	});

	it("is there for many, and keeps order and words in the address", async () => {
		const { find, sort } = await tools(many);
		await userEvent.selectOptions(sort, t("reviews.sort.score"));
		await expect.poll(() => location.hash).toContain("sort=score");
		await find.fill("fraud");
		await expect.poll(() => location.hash).toContain("find=fraud");
		expect(location.hash).toContain("sort=score");
	});

	it("stays while it is at work, however few are left", async () => {
		const { find } = await tools(few, "/?find=churn");
		await expect.element(find).toHaveValue("churn");
	});

	it("leads to the archive, says how many are in it, and back", async () => {
		const { archive } = await tools([...few, summary("Old", { archived: true })]);
		await expect.element(archive).toHaveTextContent(t("reviews.archived", { n: 1 }));
		await expect.element(archive).toHaveAttribute("aria-pressed", "false");
		await archive.click();
		await expect.element(archive).toHaveAttribute("aria-pressed", "true");
		expect(location.hash).toContain("show=archived");
		await archive.click();
		await expect.poll(() => location.hash).not.toContain("archived");
	});
});
