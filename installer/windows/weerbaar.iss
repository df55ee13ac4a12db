; Installs the bundle for one person, without administrator rights, offline (Inno Setup 6).
;   iscc /DVersion=0.1.0 installer\windows\weerbaar.iss
; Silent:  Weerbaar-0.1.0.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART   (remove: unins000.exe /VERYSILENT)
; Nothing is fetched, nothing is reported and nothing updates itself. Vaults stay where they are, also when it is removed.
#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif

[Setup]
AppId={{6E0B1C52-3F0B-4C5C-9B0E-6B1E5B0E2D61}
AppName=Weerbaar
AppVersion={#Version}
AppPublisher=Weerbaar
DefaultDirName={localappdata}\Programs\Weerbaar
DefaultGroupName=Weerbaar
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=Weerbaar-{#Version}
SetupIconFile=..\pictures\weerbaar.ico
UninstallDisplayIcon={app}\weerbaar-desktop.exe
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"

[InstallDelete]
; What an older version brought and this one does not may not stay beside it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\weerbaar-desktop\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Weerbaar"; Filename: "{app}\weerbaar-desktop.exe"
Name: "{group}\Weerbaar oefenen"; Filename: "{app}\weerbaar-desktop.exe"; Parameters: "--demo"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.weerbaar"; ValueType: string; ValueData: "Weerbaar.Reservekopie"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Weerbaar.Reservekopie"; ValueType: string; ValueData: "Reservekopie van een Weerbaar-kluis"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Weerbaar.Reservekopie\DefaultIcon"; ValueType: string; ValueData: "{app}\weerbaar-desktop.exe,0"
Root: HKCU; Subkey: "Software\Classes\Weerbaar.Reservekopie\shell\open\command"; ValueType: string; ValueData: """{app}\weerbaar-desktop.exe"" ""%1"""
