import { useId, useMemo } from "react";
import { type Exemption, type ExemptionTarget, exemptionsOf } from "../../../domain/report/exemptions.ts";
import { notExemptedText } from "../../../i18n/exemptionWords.ts";
import { requirementTitle } from "../../../i18n/reportWords.ts";
import { Button } from "../../../ui/Button.tsx";
import { LensText } from "../../../ui/LensText.tsx";
import { closeDialog, ModalDialog } from "../../../ui/ModalDialog.tsx";
import { useSeen } from "../../../ui/seen.ts";
import "./exemptionsDialog.css";

interface ExemptionsDialogProps {
	target: ExemptionTarget;
	onSave: () => void;
	onClose: () => void;
}

/** Which accepted risks become exemptions, which do not and why: told before the file is saved. */
export function ExemptionsDialog({ target, onSave, onClose }: ExemptionsDialogProps) {
	const { review, report, lens, words } = useSeen();
	const { t } = words;
	const title = useId();
	const { exempted, not } = useMemo(() => exemptionsOf(target, report, lens, review), [target, report, lens, review]);
	const isEmpty = exempted.length === 0;
	return (
		<ModalDialog labelledBy={title} className="exemptions-dialog" onClose={onClose}>
			<form
				className="stack"
				onSubmit={(event) => {
					event.preventDefault();
					if (isEmpty) return;
					closeDialog();
					onSave();
				}}
			>
				<h2 id={title}>{t(`exemptions.title.${target}`)}</h2>
				<p className="soft">{t("exemptions.lead")}</p>
				<div className="exemptions-dialog-lists">
					<p>{isEmpty ? t("exemptions.none") : t("exemptions.count", { n: exempted.length })}</p>
					<ul>
						{exempted.map((one) => (
							<li key={`${one.gap.id} ${JSON.stringify(one.entry)}`}>
								<ExemptionLine exemption={one} />
							</li>
						))}
					</ul>
					{not.length > 0 && (
						<>
							<h3>{t("exemptions.not")}</h3>
							<ul>
								{not.map((one) => (
									<li key={`${one.gap.id} ${one.why} ${one.entry}`}>{notExemptedText(one, words)}</li>
								))}
							</ul>
						</>
					)}
					<p className="small soft">{t(`exemptions.limit.${target}`)}</p>
				</div>
				<div className="exemptions-dialog-foot">
					<Button onClick={closeDialog}>{t("common.cancel")}</Button>
					<Button type="submit" look="primary" aria-disabled={isEmpty || undefined}>
						{t("exemptions.save")}
					</Button>
				</div>
			</form>
		</ModalDialog>
	);
}

/** So many resources are named; the file has all. */
const mostNamed = 3;

function ExemptionLine({ exemption: { gap, entry, resources } }: { exemption: Exemption }) {
	const { words } = useSeen();
	const { t, list } = words;
	const names = resources.map(({ name }) => name);
	const rest = names.length - mostNamed;
	const named = list([...names.slice(0, mostNamed), ...(rest > 0 ? [t("evidence.more", { n: rest })] : [])]);
	const { expires, approver } = gap.decision;
	return (
		<>
			<LensText>{requirementTitle(gap.namedBy, words.lens)}</LensText>
			<span className="small soft">
				{[entry.id, named, t("exemptions.until", { day: words.briefDate(expires), approver })].join(" · ")}
			</span>
		</>
	);
}
