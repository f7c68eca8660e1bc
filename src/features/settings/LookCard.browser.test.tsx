import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { useSettings } from "../../store/settings.ts";
import { phrases, show } from "../../testing/render.tsx";
import { LookCard } from "./LookCard.tsx";

const { t } = phrases;
const before = useSettings.getState();

afterEach(() => useSettings.setState(before));

const choice = async (group: string) => {
	const screen = await show(<LookCard />);
	return { screen, group: screen.getByRole("radiogroup", { name: group }) };
};

describe("language and look", () => {
	it("are groups of radios with one chosen each", async () => {
		const { screen } = await choice(t("app.theme"));
		const groups = screen.getByRole("radiogroup").elements();
		expect(groups).toHaveLength(4);
		for (const group of groups) expect(group.querySelectorAll("input:checked")).toHaveLength(1);
	});

	it("name each language in itself, for those who listen, too", async () => {
		const { group } = await choice(t("app.language"));
		expect(group.getByText("Italiano").element().getAttribute("lang")).toBe("it");
		expect(group.getByText("English").element().getAttribute("lang")).toBe("en");
	});

	it("are kept on this device at once", async () => {
		const { group } = await choice(t("settings.textSize"));
		await group.getByRole("radio", { name: "125%" }).click();
		await expect.element(group.getByRole("radio", { name: "125%" })).toBeChecked();
		expect(JSON.parse(localStorage.getItem("plumbline.settings") ?? "{}")).toMatchObject({ textSize: 125 });
	});

	it("are chosen by arrows", async () => {
		const { group } = await choice(t("settings.density"));
		await group.getByRole("radio", { name: t("settings.density.comfortable") }).click();
		await userEvent.keyboard("{ArrowRight}");
		await expect.element(group.getByRole("radio", { name: t("settings.density.compact") })).toBeChecked();
		expect(useSettings.getState().density).toBe("compact");
	});

	it("write dates as they are asked for", async () => {
		const { screen } = await choice(t("app.theme"));
		const notation = screen.getByRole("combobox", { name: t("settings.notation") });
		await userEvent.selectOptions(notation, t("settings.notation.iso"));
		await expect.element(notation).toHaveValue("iso");
		expect(useSettings.getState().notation).toBe("iso");
	});

	it("switch single keys off and on", async () => {
		const { screen } = await choice(t("app.theme"));
		const use = screen.getByRole("checkbox", { name: t("keys.use") });
		await use.click();
		expect(useSettings.getState().shortcuts).toBe(false);
		await use.click();
		expect(useSettings.getState().shortcuts).toBe(true);
	});
});
