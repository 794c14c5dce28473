-- A file is kept as it came, byte for byte.
revoke update, delete on documents.stored_content, documents.stored_file from ${application};
