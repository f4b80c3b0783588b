/** The star at a field that a submission needs; screen readers hear it from the input. */
export function RequiredMark() {
  return (
    <span className="required-star" aria-hidden="true">
      {'*'}
    </span>
  );
}
