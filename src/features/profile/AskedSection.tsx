import "./askedSection.css";
import { useMemo, useState } from "react";
import { allRequirements } from "../../domain/report/reportRows.ts";
import { countWithin, leftOutBy, minutesEach, shortPath } from "../../domain/report/shortPath.ts";
import { withAsked } from "../../domain/review/changes.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { TextField } from "../../ui/fields.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { useSeen } from "../../ui/seen.ts";
import { type AskedKinds, KindFields } from "./AskedKinds.tsx";
import { Fold } from "./Fold.tsx";

/** What a first look has time for. */
const usualCount = 15;

/** Which questions are asked: all of the lens, or a short path of those that weigh most, with what that leaves out of the score. */
export function AskedSection() {
	const { report, lens, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const [typed, setTyped] = useState({ count: `${usualCount}`, minutes: `${usualCount * minutesEach}` });
	const count = Number(typed.count) || 0;
	const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
	const rows = useMemo(() => allRequirements(report), [report]);
	const [kinds, setKinds] = useState<AskedKinds>({});
	const path = useMemo(() => {
		const pillars = lens.pillars.flatMap(({ id }) => (without.has(id) ? [] : [id]));
		return shortPath(lens, rows, { count, pillars, ...kinds });
	}, [lens, rows, count, without, kinds]);
	const wished = leftOutBy(rows, path);
	const { leftOut } = report;
	const said = leftOut ? t("asked.some", { n: leftOut.all - leftOut.items, ...leftOut }) : t("asked.all", { n: wished.all });
	return (
		<Fold id="profile-asked" title={t("asked.title")} said={said}>
			<p className="soft">{t("asked.lead")}</p>
			<div className="profile-path">
				<TextField
					type="number"
					label={t("asked.count")}
					value={typed.count}
					onChange={(next) => setTyped({ count: next, minutes: `${(Number(next) || 0) * minutesEach}` })}
					min={1}
					max={wished.all}
				/>
				<TextField
					type="number"
					label={t("asked.minutes")}
					hint={t("asked.minutes.hint", { n: minutesEach })}
					value={typed.minutes}
					onChange={(next) => setTyped({ count: `${countWithin(Number(next) || 0)}`, minutes: next })}
					min={minutesEach}
				/>
			</div>
			<fieldset className="profile-asked">
				<legend>{t("asked.pillars")}</legend>
				{lens.pillars.map(({ id }) => (
					<label key={id}>
						<input type="checkbox" checked={!without.has(id)} onChange={() => setWithout(turned(without, id))} />{" "}
						<LensText>{words.lens.pillars[id]?.name ?? id}</LensText>
					</label>
				))}
			</fieldset>
			<KindFields kinds={kinds} onChange={setKinds} />
			<p role="status">{t("asked.wished", { n: path.length, percent: wished.percent })}</p>
			<p className="row">
				<Button disabled={path.length === 0} onClick={() => edit((review) => withAsked(review, path))}>
					{t("asked.take", { n: path.length })}
				</Button>
				{leftOut && (
					<Button look="quiet" onClick={() => edit((review) => withAsked(review, null))}>
						{t("asked.widen")}
					</Button>
				)}
			</p>
		</Fold>
	);
}

function turned(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
	const next = new Set(ids);
	if (!next.delete(id)) next.add(id);
	return next;
}
