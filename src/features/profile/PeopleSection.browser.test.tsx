import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { PeopleSection } from "./PeopleSection.tsx";

const { t } = phrases;

async function people(review = emptyReview) {
	const { screen, review: latest } = await showInReview(() => <PeopleSection />, { review });
	await screen.getByRole("heading", { name: t("profile.people") }).click();
	return {
		screen,
		names: () => latest().participants.map(({ name }) => name),
		spare: screen.getByRole("textbox", { name: t("profile.person.add"), exact: true }),
		name: (n: number) => screen.getByRole("textbox", { name: t("profile.person.nameOf", { n }), exact: true }),
		role: (n: number) => screen.getByRole("textbox", { name: t("profile.person.roleOf", { n }), exact: true }),
		remove: (who: string) => screen.getByRole("button", { name: `${t("common.remove")}: ${who}`, exact: true }),
	};
}

describe("who takes part", () => {
	it("has an empty row from the start, and nobody to remove", async () => {
		const { screen, spare } = await people();
		await expect.element(spare).toHaveValue("");
		await expect.poll(() => screen.getByRole("button", { name: new RegExp(t("common.remove")) }).elements()).toHaveLength(0);
	});

	it("is added by typing, letter after letter in one field, and the next empty row comes by itself", async () => {
		const { spare, name, names } = await people();
		await spare.click();
		await userEvent.keyboard("Ada");
		await expect.element(name(1)).toHaveValue("Ada");
		await expect.element(name(1)).toHaveFocus();
		await expect.element(spare).toHaveValue("");
		expect(names()).toEqual(["Ada"]);
	});

	it("can be said by a role alone, and goes again where the row is emptied", async () => {
		const { screen, role, names } = await people();
		await screen.getByRole("textbox", { name: t("profile.person.addRole") }).fill("Security");
		await expect.element(role(1)).toHaveValue("Security");
		await role(1).fill("");
		await screen.getByRole("textbox", { name: t("profile.person.add"), exact: true }).fill("Bo");
		expect(names()).toEqual(["Bo"]);
	});

	it("is removed by name, with the focus on who comes next", async () => {
		const { name, names, remove } = await people(sampleSeen.review);
		const [first = "", second = ""] = names();
		await remove(first).click();
		expect(names()[0]).toBe(second);
		await expect.element(name(1)).toHaveValue(second);
		await expect.element(name(1)).toHaveFocus();
	});

	it("leaves the focus on the empty row where the last one goes", async () => {
		const { spare, names, remove } = await people(sampleSeen.review);
		await remove(names().at(-1) ?? "").click();
		await expect.element(spare).toHaveFocus();
	});

	it("goes on to the next empty row with Enter, from the name as from the role", async () => {
		const { screen, spare, names } = await people();
		await spare.click();
		await userEvent.keyboard("Ada{Enter}Bo{Tab}Security{Enter}Cy");
		expect(names()).toEqual(["Ada", "Bo", "Cy"]);
		await expect
			.element(screen.getByRole("textbox", { name: t("profile.person.roleOf", { n: 2 }), exact: true }))
			.toHaveValue("Security");
	});

	it("is said when removed, and put back where it stood with one press", async () => {
		const { screen, names, remove } = await people(sampleSeen.review);
		const [before, second = ""] = [names(), names()[1]];
		await remove(second).click();
		expect(names()).not.toContain(second);
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("profile.person.removed", { name: second }));
		await screen.getByRole("button", { name: t("profile.person.putBack") }).click();
		expect(names()).toEqual(before);
	});

	it("offers the owner, until the owner is there", async () => {
		const owned = { ...emptyReview, workload: { ...emptyReview.workload, owner: "Ada" } };
		const { screen, names } = await people(owned);
		const offer = screen.getByRole("button", { name: t("profile.person.addOwner", { name: "Ada" }) });
		await offer.click();
		expect(names()).toEqual(["Ada"]);
		await expect.element(offer).not.toBeInTheDocument();
	});
});
