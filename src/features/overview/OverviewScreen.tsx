import { useCallback, useId, useMemo, useRef } from "react";
import type { Answer } from "../../domain/review/answer.ts";
import { withAnswer, withStatus } from "../../domain/review/changes.ts";
import type { Status } from "../../domain/review/review.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { DataTable, type ReachRow } from "../../ui/DataTable.tsx";
import { Link } from "../../ui/Link.tsx";
import { BulkBar } from "./BulkBar.tsx";
import "./cards.css";
import { columnsOf, isSameRow, type TableRow } from "./columns.tsx";
import { Filters } from "./Filters.tsx";
import "./overview.css";
import "./sheet.css";
import { useEdit } from "../../ui/editing.ts";
import { PeopleList } from "../../ui/PersonInput.tsx";
import { useSeen } from "../../ui/seen.ts";
import { ownersOf } from "./rows.ts";
import { TableBar } from "./TableBar.tsx";
import { useColumnMoves } from "./useColumnMoves.ts";
import { useOverviewView, useQuestionText } from "./useOverviewView.ts";
import { useShownRows } from "./useShownRows.ts";
import { useTableKeys } from "./useTableKeys.ts";
import { everything } from "./view.ts";

/** All questions as one table: answered in place, filtered, and changed many at a time. */
export function OverviewScreen() {
	const seen = useSeen();
	const { t, language } = seen.words;
	const [view, change] = useOverviewView(seen.lens);
	const [withText, setWithText] = useQuestionText();
	const { rows, shown, heldBack, hold, selected: chosen, onToggle, onToggleAll } = useShownRows(view);
	const selected = useMemo(() => shown.flatMap(({ item }) => (chosen.has(item) ? [item] : [])), [shown, chosen]);
	const heading = useRef<HTMLHeadingElement>(null);
	const people = useId();
	const showAll = () => {
		change(everything);
		heading.current?.focus();
	};
	return (
		<div className="overview">
			<div className="overview-head">
				<h1 ref={heading} tabIndex={-1}>
					{t("overview.title")}
				</h1>
				<Link className="overview-back" to={paths.judging(seen.review.id)}>
					{t("judging.open")}
				</Link>
				<Link className="overview-back" to={paths.questions(seen.review.id)}>
					{t("overview.toQuestions")}
				</Link>
			</div>
			<section className="card overview-card" aria-label={t("overview.title")}>
				<Filters view={view} change={change} owners={ownersOf(rows, language)} />
				<TableBar
					shown={shown.length}
					all={rows.length}
					heldBack={heldBack}
					selected={selected.length}
					onSelectAll={onToggleAll}
					withText={withText}
					onWithText={setWithText}
				/>
				<Table
					withPillar={view.pillar === null}
					withText={withText}
					shown={shown}
					selected={chosen}
					people={people}
					onToggle={onToggle}
					onSelectNone={() => onToggleAll(false)}
					hold={hold}
				/>
				{shown.length === 0 && (
					<div className="overview-empty">
						<p>{t("overview.empty")}</p>
						<Button onClick={showAll}>{t("overview.showAll")}</Button>
					</div>
				)}
			</section>
			{selected.length > 0 && <BulkBar items={selected} hold={hold} />}
			<PeopleList id={people} />
		</div>
	);
}

interface TableProps extends Pick<ReturnType<typeof useShownRows>, "shown" | "hold" | "selected" | "onToggle"> {
	withPillar: boolean;
	withText: boolean;
	people: string;
	onSelectNone: () => void;
}

function Table({ withPillar, withText, shown, selected, people, onToggle, onSelectNone, hold }: TableProps) {
	const { lens, words, review } = useSeen();
	const edit = useEdit();
	const root = useRef<HTMLDivElement>(null);
	const reach = useRef<ReachRow>(null);
	useColumnMoves(root, shown, reach);
	useTableKeys({ root, reach, shown, hold, selected, onToggle, onSelectNone });
	const onChange = useCallback(
		(item: string, part: Partial<Answer>, group?: string) => {
			hold([item]);
			edit((before) => withAnswer(before, item, part), group);
		},
		[hold, edit],
	);
	const onSay = useCallback(
		(item: string, requirement: string, status: Status) => {
			hold([item]);
			edit((before) => withStatus(before, requirement, status), `say ${requirement}`);
		},
		[hold, edit],
	);
	const columns = useMemo(
		() => columnsOf({ review: review.id, lens, words, withPillar, withText, people, onChange, onSay, onToggle }),
		[review.id, lens, words, withPillar, withText, people, onChange, onSay, onToggle],
	);
	const parts = useMemo(() => {
		const rows = shown.map((row): TableRow => ({ ...row, selected: selected.has(row.item) }));
		return [{ key: "all", heading: null, rows }];
	}, [shown, selected]);
	return (
		<div ref={root}>
			{shown.length > 0 && (
				<DataTable
					label={words.t("overview.title")}
					columns={columns}
					parts={parts}
					keyOf={keyOf}
					isSame={isSameRow}
					width="many"
					reach={reach}
				/>
			)}
		</div>
	);
}

const keyOf = ({ item }: TableRow): string => item;
