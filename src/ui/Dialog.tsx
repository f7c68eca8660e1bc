import { type ReactNode, useEffect, useId, useRef } from "react";

interface DialogProps {
	title: string;
	open: boolean;
	onClose: () => void;
	children: ReactNode;
	actions?: ReactNode;
}

/** A native modal dialog: Escape closes it, focus goes in and comes back. */
export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
	const ref = useRef<HTMLDialogElement>(null);
	const id = useId();
	useEffect(() => {
		const dialog = ref.current;
		if (open && dialog && !dialog.open) dialog.showModal();
		if (!open && dialog?.open) dialog.close();
	}, [open]);
	return (
		<dialog ref={ref} className="dialog" aria-labelledby={id} onClose={onClose}>
			{open && (
				<div className="stack">
					<h2 id={id}>{title}</h2>
					{children}
					{actions && <div className="dialog-actions">{actions}</div>}
				</div>
			)}
		</dialog>
	);
}
