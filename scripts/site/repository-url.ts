/** Where the files of the repository are shown: an address is this, followed by the file's path. */
export const repositoryUrl = "https://github.com/codeqr-io/codeqr-webhooks/blob/main/";
