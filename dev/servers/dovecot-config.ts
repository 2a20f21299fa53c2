export interface DovecotPlace {
  /** Everything that Dovecot writes lies in here. */
  readonly folder: string;
  readonly port: number;
  /** Who it runs as, all of it: names for its processes, numbers for its mail. */
  readonly user: string;
  readonly group: string;
  readonly uid: number;
  readonly gid: number;
}

/** The language of the settings changed with Dovecot 2.4. */
export type DovecotVersion = '2.3' | '2.4';

/** The settings for one mailbox on loopback with a plain login, by one user without any rights. */
export function dovecotConfig(version: DovecotVersion, place: DovecotPlace): string {
  const { folder, port, user, group } = place;
  return `${version === '2.4' ? mailOf24(place) : mailOf23(place)}
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
auth_mechanisms = plain
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
first_valid_gid = 1
mailbox_idle_check_interval = 1 s
# Only root may lock a process into a folder.
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}

function mailOf23({ folder, uid, gid }: DovecotPlace): string {
  return `
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/home
}`;
}

function mailOf24({ folder, uid, gid }: DovecotPlace): string {
  return `
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = ${folder}/mail
passdb passwd-file {
  passwd_file_path = ${folder}/users
}
userdb static {
  fields {
    uid = ${uid}
    gid = ${gid}
    home = ${folder}/home
  }
}`;
}
