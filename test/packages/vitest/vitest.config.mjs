// Not that of a folder above.
export default {};
