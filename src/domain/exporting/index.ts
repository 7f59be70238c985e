/**
 * Files to hand over to other systems, as text: values for Stratsys, goals and indicators with status as CSV. Knows
 * neither prose nor files: what is a Message is put into words by the caller. Personal goals never come in here.
 */
export { exportText, type ExportFormat, EXPORT_FORMATS, type ExportOptions, type HandOver } from './hand-over';
