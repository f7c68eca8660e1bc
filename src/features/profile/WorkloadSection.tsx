import { withWorkload } from "../../domain/review/changes.ts";
import { useEdit } from "../../ui/editing.ts";
import { TextArea, TextField } from "../../ui/fields.tsx";
import { useSeen } from "../../ui/seen.ts";

/** Name, owner and description of the system under review. */
export function WorkloadSection() {
	const seen = useSeen();
	const edit = useEdit();
	const { t } = seen.words;
	const { name, owner, description } = seen.review.workload;
	const change = (part: { name?: string; owner?: string; description?: string }) => edit((review) => withWorkload(review, part));
	return (
		<section className="card stack" aria-labelledby="profile-workload">
			<h2 id="profile-workload">{t("profile.workload")}</h2>
			<div className="profile-pair">
				<TextField
					label={t("profile.name")}
					hint={t("profile.name.hint")}
					value={name}
					onChange={(value) => change({ name: value })}
				/>
				<TextField
					label={t("profile.owner")}
					hint={t("profile.owner.hint")}
					value={owner}
					onChange={(value) => change({ owner: value })}
				/>
			</div>
			<TextArea
				label={t("profile.description")}
				hint={t("profile.description.hint")}
				rows={2}
				value={description}
				onChange={(value) => change({ description: value })}
			/>
		</section>
	);
}
