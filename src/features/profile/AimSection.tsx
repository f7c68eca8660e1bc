import { bandStart } from "../../domain/judge/band.ts";
import { withTarget, withWorkload } from "../../domain/review/changes.ts";
import type { Target } from "../../domain/review/workload.ts";
import { DayField } from "../../ui/DayInput.tsx";
import { useEdit } from "../../ui/editing.ts";
import { SelectField, TextArea, TextField } from "../../ui/fields.tsx";
import { useSeen } from "../../ui/seen.ts";
import { Fold } from "./Fold.tsx";

const none = "";
const bands: Target["band"][] = ["moderate", "excellent"];

/** What the team wants to reach by when, and where the workload runs and is drawn: folded, since a review can begin without. */
export function AimSection() {
	const { review, words } = useSeen();
	const { t } = words;
	const { target, environment, regions, links } = review.workload;
	const said = [target, environment, regions, links].filter(Boolean).length;
	return (
		<Fold id="profile-aim" title={t("profile.aim")} said={t("profile.aim.said", { n: said })}>
			<TargetFields />
			<MetadataFields />
		</Fold>
	);
}

function TargetFields() {
	const { review, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const { target } = review.workload;
	const options = [
		{ value: none, label: t("profile.target.none") },
		...bands.map((band) => ({ value: band, label: t(`band.${band}`) })),
	];
	const setBand = (picked: string) => {
		const band = bands.find((candidate) => candidate === picked);
		edit((current) => withTarget(current, band ? { band, day: target?.day ?? "" } : null));
	};
	return (
		<div className="profile-pair">
			<SelectField
				label={t("profile.target")}
				hint={t("profile.target.hint", bandStart)}
				value={target?.band ?? none}
				options={options}
				onChange={setBand}
			/>
			{target && (
				<DayField
					label={t("profile.target.day")}
					value={target.day}
					onChange={(day) => edit((current) => withTarget(current, { ...target, day }))}
				/>
			)}
		</div>
	);
}

function MetadataFields() {
	const { review, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const { environment = "", regions = "", links = "" } = review.workload;
	return (
		<>
			<div className="profile-pair">
				<TextField
					label={t("profile.environment")}
					hint={t("profile.environment.hint")}
					value={environment}
					onChange={(value) => edit((current) => withWorkload(current, { environment: value }))}
				/>
				<TextField
					label={t("profile.regions")}
					hint={t("profile.regions.hint")}
					value={regions}
					onChange={(value) => edit((current) => withWorkload(current, { regions: value }))}
				/>
			</div>
			<TextArea
				label={t("profile.links")}
				hint={t("profile.links.hint")}
				rows={2}
				value={links}
				onChange={(value) => edit((current) => withWorkload(current, { links: value }))}
			/>
		</>
	);
}
