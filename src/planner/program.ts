/** A yes-or-no program: choose columns so that every row holds. Solved by HiGHS, stage after stage. */
import type { Highs, Model, ModelData } from "highs";

/** Coefficients by column; what is absent is 0. */
export type Coefficients = Map<number, number>;

export interface Row {
	lower: number;
	upper: number;
	coefficients: Coefficients;
}

export interface Program {
	/** A column may be chosen freely, must be, or is out. */
	columns: ("free" | "in" | "out")[];
	rows: Row[];
	/** Judges a choice in exact arithmetic. A choice it refuses is cut off and the search goes on. */
	accepts: (chosen: boolean[]) => boolean;
}

/** A sum to make as large as possible among the choices that all stages before it leave. */
export interface Stage<Name extends string = string> {
	name: Name;
	/** Whole numbers. */
	gains: Coefficients;
	/** Once it is solved its columns are settled: each gain outweighs all smaller ones together. */
	settles: boolean;
}

export interface Outcome<Name extends string = string> {
	chosen: boolean[];
	/** The first stage that was not proved, with the proven bound on its sum; null: all are. */
	open: { stage: Name; bound: number } | null;
}

/** No choice keeps all rows; or none was found in time, which proves nothing. */
export type NoOutcome = "impossible" | "noTime";

export interface Limits {
	/** For all stages together; finite. */
	seconds: number;
}

/** Sums are whole numbers: with a gap below one unit and no relative gap, the last unit is proved. */
const exactly = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 };

/** Room for rounding below which a bound of the solver does not reach the next whole number. */
const slack = 1e-6;

/** The best choice, stage after stage. `start` is a choice to begin from; it need not be allowed. */
export function solveStages<Name extends string>(
	highs: Highs,
	program: Program,
	stages: Stage<Name>[],
	{ seconds }: Limits,
	start: boolean[],
): Outcome<Name> | NoOutcome {
	return highs.withModel(modelOf(highs, program), (model) => {
		model.options.set(exactly);
		const search = searchIn(highs, model, program, seconds);
		let best = program.accepts(start) ? start : null;
		for (const stage of stages) {
			const found = search.maximize(stage, best);
			if (typeof found === "string") return found;
			best = found.chosen;
			if (found.bound !== null) return { chosen: best, open: { stage: stage.name, bound: found.bound } };
			search.keep(stage, best);
		}
		return best ? { chosen: best, open: null } : "noTime";
	});
}

function modelOf(highs: Highs, { columns, rows }: Program): ModelData {
	const coefficients = rows.map((row) => [...row.coefficients]);
	const starts = new Int32Array(rows.length + 1);
	for (const [index, row] of coefficients.entries()) starts[index + 1] = (starts[index] ?? 0) + row.length;
	return {
		numCols: columns.length,
		numRows: rows.length,
		sense: highs.constants.objectiveSense.maximize,
		colCost: columns.map(() => 0),
		colLower: columns.map((column) => (column === "in" ? 1 : 0)),
		colUpper: columns.map((column) => (column === "out" ? 0 : 1)),
		rowLower: rows.map(({ lower }) => lower),
		rowUpper: rows.map(({ upper }) => upper),
		integrality: columns.map(() => highs.constants.variableType.integer),
		matrix: {
			format: "csr",
			numRows: rows.length,
			numCols: columns.length,
			starts,
			indices: coefficients.flatMap((row) => row.map(([column]) => column)),
			values: coefficients.flatMap((row) => row.map(([, value]) => value)),
		},
	};
}

/** What a choice gains. */
export const totalOf = (gains: Coefficients, chosen: boolean[]): number =>
	[...gains].reduce((sum, [column, gain]) => sum + (chosen[column] ? gain : 0), 0);

function searchIn(highs: Highs, model: Model, program: Program, seconds: number) {
	const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
	const kept: { gains: Coefficients; total: number }[] = [];
	const everyColumn = { kind: "range", from: 0, to: program.columns.length - 1 } as const;

	const isAllowed = (chosen: boolean[]) =>
		kept.every(({ gains, total }) => totalOf(gains, chosen) >= total) && program.accepts(chosen);

	/** Every choice but this one. */
	const cutOff = (chosen: boolean[]) =>
		model.addRow(1 - chosen.filter(Boolean).length, highs.infinity, {
			indices: chosen.map((_, column) => column),
			values: chosen.map((isIn) => (isIn ? -1 : 1)),
		});

	const run = (gains: Coefficients, best: boolean[] | null) => {
		model.changeColsCost(
			everyColumn,
			program.columns.map((_, column) => gains.get(column) ?? 0),
		);
		if (best) model.setSolution({ colValue: best.map(Number) });
		// HiGHS counts its limit anew with every run, its clock over all of them.
		model.options.set("time_limit", Math.max(0, seconds - model.getRunTime()));
		model.run();
		return model.getModelStatus();
	};

	const choice = () => [...model.getSolution().colValue].map((value) => value > 0.5);

	/** The solver's bound on what it has not finished, where it has one yet; never above the sum of all gains. */
	const boundOn = (gains: Coefficients) => {
		const all = [...gains.values()].reduce((sum, gain) => sum + Math.max(gain, 0), 0);
		const proven = Math.floor(Number(model.info.get("mip_dual_bound")) + slack);
		return Number.isFinite(proven) ? Math.min(all, proven) : all;
	};

	return {
		/** `bound` is null where the choice is proved the best. */
		maximize({ gains }: Stage, best: boolean[] | null): { chosen: boolean[]; bound: number | null } | NoOutcome {
			for (;;) {
				const status = run(gains, best);
				if (!best && (status === infeasible || status === unboundedOrInfeasible)) return "impossible";
				const chosen = choice();
				if (status !== optimal) {
					const isBetter = isAllowed(chosen) && (!best || totalOf(gains, chosen) > totalOf(gains, best));
					const last = isBetter ? chosen : best;
					return last ? { chosen: last, bound: boundOn(gains) } : "noTime";
				}
				if (isAllowed(chosen)) return { chosen, bound: null };
				cutOff(chosen);
			}
		},

		/** Holds what a stage has reached. */
		keep({ gains, settles }: Stage, chosen: boolean[]) {
			const indices = [...gains.keys()];
			if (settles) for (const column of indices) model.changeColBounds(column, Number(chosen[column]), Number(chosen[column]));
			else {
				const total = totalOf(gains, chosen);
				kept.push({ gains, total });
				model.addRow(total, highs.infinity, { indices, values: [...gains.values()] });
			}
		},
	};
}
