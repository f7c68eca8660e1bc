import { type Given, type GivenKind, givenKinds } from "../../domain/review/given.ts";
import { withGivenSaid } from "../../domain/review/givenChanges.ts";
import { givenName } from "../../i18n/givenWords.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { DayField } from "../../ui/DayInput.tsx";
import { useDevice } from "../../ui/device.ts";
import { useEdit } from "../../ui/editing.ts";
import { SelectField, TextField } from "../../ui/fields.tsx";
import { useWords } from "../../ui/seen.ts";
import type { Subject } from "./subject.ts";

interface GivenMoreProps {
	given: Given;
	subject: Subject;
	isOpen: boolean;
	/** A bare link of which more is said stands under another id. */
	onNewId: (id: string) => void;
}

/** Kind, day and what it covers of one piece of evidence, folded. */
export function GivenMore({ given, subject: { asked }, isOpen, onNewId }: GivenMoreProps) {
	const words = useWords();
	const { t } = words;
	const { newId } = useDevice();
	const edit = useEdit();
	const say = (change: Partial<Pick<Given, "text" | "kind" | "day" | "covers">>) => {
		const id = newId();
		edit((review) => withGivenSaid(review, given, change, id));
		if (given.id === given.text) onNewId(id);
	};
	const { covers } = given;
	return (
		<details className="given-more" open={isOpen}>
			<summary aria-label={t("given.more.of", { name: givenName(given) })}>{t("given.more")}</summary>
			<div className="given-more-fields">
				<SelectField<GivenKind | "">
					label={t("given.kind")}
					value={given.kind ?? ""}
					options={[
						{ value: "", label: t("common.notSaid") },
						...givenKinds.map((kind) => ({ value: kind, label: t(`given.kind.${kind}`) })),
					]}
					onChange={(kind) => say({ kind: kind === "" ? null : kind })}
				/>
				<DayField label={t("given.day")} value={given.day} onChange={(day) => say({ day })} />
				{given.id !== given.text && (
					<TextField label={t(given.file ? "given.seen" : "given.text")} value={given.text} onChange={(text) => say({ text })} />
				)}
				<fieldset>
					<legend>{t("given.covers")}</legend>
					{asked.map(({ id }) => (
						<label key={id} className="given-covers">
							<input
								type="checkbox"
								checked={covers.includes(id)}
								onChange={({ target }) => say({ covers: target.checked ? [...covers, id] : covers.filter((one) => one !== id) })}
							/>
							<span>{requirementTitle(id, words.lens)}</span>
						</label>
					))}
					<p className="hint">{t("given.covers.all")}</p>
				</fieldset>
			</div>
		</details>
	);
}
