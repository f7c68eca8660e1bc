import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { useTableModel } from "./tableModel.ts";

interface Row {
	id: string;
	kind: string;
}

const rows: Row[] = ["a", "b", "c", "d"].map((id) => ({ id, kind: id === "d" ? "late" : "early" }));
const keyOf = ({ id }: Row) => id;
const columns = [{ id: "kind", passes: (row: Row, wanted: string) => row.kind === wanted }];

type Model = ReturnType<typeof useTableModel<Row>>;

/** What is ticked after some acts, of what the filter lets pass. */
function ticked(acts: ((model: Model) => void)[], filters: Record<string, string> = {}, first: string[] = []): string[] {
	let selected: ReadonlySet<string> = new Set(first);
	for (const act of acts) {
		const Probe = () => {
			const model = useTableModel<Row>({
				columns,
				rows,
				keyOf,
				language: "en",
				filters,
				selected,
				onSelected: (next) => {
					selected = next;
				},
			});
			act(model);
			return null;
		};
		renderToString(<Probe />);
	}
	return [...selected].toSorted();
}

const range =
	(from: string, to: string, isSelected = true) =>
	(model: Model) =>
		model.toggleRange(from, to, isSelected);

describe("the ticked rows of a table", () => {
	it("are one more or one less", () => {
		expect(ticked([(model) => model.toggle("b"), (model) => model.toggle("d")])).toEqual(["b", "d"]);
		expect(ticked([(model) => model.toggle("b"), (model) => model.toggle("d"), (model) => model.toggle("b")])).toEqual(["d"]);
	});

	it("reach from one to another, either way, and are cleared so", () => {
		expect(ticked([range("b", "d")])).toEqual(["b", "c", "d"]);
		expect(ticked([range("c", "a")])).toEqual(["a", "b", "c"]);
		expect(ticked([(model) => model.toggleAll(true), range("b", "d", false)])).toEqual(["a"]);
	});

	it("are the second alone where the first is not shown", () => {
		expect(ticked([range("d", "c")], { kind: "early" })).toEqual(["c"]);
		expect(ticked([range("x", "c")])).toEqual(["c"]);
	});

	it("are all that pass the filters, or none", () => {
		expect(ticked([(model) => model.toggleAll(true)])).toEqual(["a", "b", "c", "d"]);
		expect(ticked([(model) => model.toggleAll(true)], { kind: "early" })).toEqual(["a", "b", "c"]);
		expect(ticked([(model) => model.toggleAll(false)], {}, ["a", "d"])).toEqual([]);
	});
});
